import { loadDriver } from '../driver.ts';
import { PostgresMedium } from './postgres-medium.ts';
import { PostgresSession } from './postgres-session.ts';

/** `postgres://USER:PASSWORD@HOST/DATABASE` with the driver's usual parameters (`sslmode`, `options=-csearch_path=…`). */
export async function openPostgres(
  url: URL,
  identity: { readonly name: string; readonly stack: string },
): Promise<PostgresMedium> {
  const { default: driver } = await loadDriver('pg', '8', () => import('pg'));
  const description = `postgres://${url.host}${url.pathname}`;
  const settings = { connectionString: url.href, application_name: 'holdfast', keepAlive: true };
  const connect = () => new driver.Client({ ...settings, connectionTimeoutMillis: 10_000 });
  return new PostgresMedium(new PostgresSession(connect, description), identity, description);
}
