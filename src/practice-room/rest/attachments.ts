// GET /attachments/{channel}/{attachment}/{file}: files of messages, where Discord has its content network.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FileStore } from '../state/files.ts';

/** Whether the request was for such a file, and has been answered. */
export function serveAttachment(
  files: Pick<FileStore, 'find'>,
  { method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>,
  response: ServerResponse,
): boolean {
  const { pathname } = new URL(url, 'http://room');
  if (!pathname.startsWith('/attachments/')) return false;
  const file = method === 'GET' ? files.find(pathname) : undefined;
  if (!file) {
    response.writeHead(404).end();
    return true;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.data.length,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  });
  response.end(file.data);
  return true;
}
