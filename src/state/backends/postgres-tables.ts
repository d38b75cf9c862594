import type { Query } from './postgres-session.ts';

/** Makes the tables once; the lock keeps two first users from making them at the same time. */
export async function ensureTables(query: Query): Promise<void> {
  const [row] = await query(`select to_regclass('holdfast_lock')::text as found`);
  if (row?.['found'] !== null && row?.['found'] !== undefined) return;
  await query(`select pg_advisory_xact_lock(hashtextextended('holdfast tables', 0))`);
  for (const statement of TABLES) await query(statement);
}

const TABLES = [
  `create table if not exists holdfast_state (
    name text not null, stack text not null, lineage text not null, serial bigint not null,
    document text not null, stored timestamptz not null default now(), primary key (name, stack))`,
  `create table if not exists holdfast_journal (
    position bigint generated always as identity primary key,
    name text not null, stack text not null, lines text not null)`,
  `create index if not exists holdfast_journal_stack on holdfast_journal (name, stack, position)`,
  `create table if not exists holdfast_run (
    name text not null, stack text not null, run text not null, record text not null,
    stored timestamptz not null default now(), primary key (name, stack, run))`,
  `create table if not exists holdfast_lock (
    name text not null, stack text not null, id text not null, info text not null, backend integer not null,
    primary key (name, stack))`,
];
