import { isObject, type Json } from '../core/json.ts';
import type { Answer } from '../core/wire.ts';

const MEMBERS = ['message', 'error_description', 'error', 'detail', 'title'];
const LISTS = ['errors', 'errorMessages'];
const ID_HEADERS = ['x-request-id', 'request-id', 'x-correlation-id', 'x-arequestid', 'x-trace-id', 'cf-ray'];

/** What an error answer says in one of the usual members, or the text itself; empty where it says nothing. */
export function failureText({ body, isJson }: Answer): string {
  if (body === undefined) return '';
  if (!isJson && typeof body === 'string') return looksLikeHtml(body) ? pageTitle(body) : body.trim();
  return fromJson(body);
}

/** True for web pages, which APIs only send by way of a login page or proxy. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(text);
}

/** The number under which the vendor's support finds the request. */
export function requestId(headers: Readonly<Record<string, string>>): string | undefined {
  const name = ID_HEADERS.find((candidate) => headers[candidate] !== undefined);
  return name === undefined ? undefined : headers[name];
}

function fromJson(body: Json): string {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) return firstText(body);
  if (!isObject(body)) return '';
  const member = MEMBERS.map((name) => own(body, name)).find((value) => typeof value === 'string');
  if (typeof member === 'string' && member !== '') return member;
  return firstText(LISTS.map((name) => own(body, name) ?? null));
}

function firstText(items: readonly Json[]): string {
  for (const item of items) {
    const text = item === null ? '' : fromJson(item);
    if (text !== '') return text;
  }
  return '';
}

function own(object: { readonly [key: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function pageTitle(page: string): string {
  const title = /<title[^>]{0,99}>([^<]{1,200})/i.exec(page)?.[1]?.replace(/\s+/g, ' ').trim();
  return title === undefined || title === '' ? 'a web page' : `a web page titled "${title}"`;
}
