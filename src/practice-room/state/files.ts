// The files that messages attach: kept as they came, each at an address of the room's own.
import type { NextId } from '../snowflakes.ts';
import type { Attachment, AttachmentRequest, Upload } from '../wire.ts';
import { pictureSize } from './picture-size.ts';

export interface KeptFile {
  readonly type: string;
  readonly data: Buffer;
}

export interface FileStore {
  /** Keeps a file and gives what a message says of it. */
  keep(channelId: string, upload: Upload, request: AttachmentRequest, isPrivate: boolean): Attachment;
  /** By the path of its address. */
  find(path: string): KeptFile | undefined;
}

/** Files that are kept; older ones go, so that a room left open for a day does not grow for a day. */
const KEPT = 200;

/** What browsers may show as it stands; all else is offered for saving. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** `origin` is asked for when a file comes: the room learns its port late. */
export function createFileStore(nextId: NextId, origin: () => string): FileStore {
  const byPath = new Map<string, KeptFile>();
  return {
    keep: (channelId, upload, request, isPrivate) => {
      const id = nextId();
      const filename = safeName(request.filename ?? upload.name);
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
      byPath.set(path, { type: upload.type, data: upload.data });
      for (const old of [...byPath.keys()].slice(0, Math.max(0, byPath.size - KEPT))) byPath.delete(old);
      const url = `${origin()}${path}`;
      return {
        id,
        filename,
        size: upload.data.length,
        url,
        proxy_url: url,
        ...(request.description != null && { description: request.description }),
        ...(upload.type !== '' && { content_type: upload.type }),
        ...pictureSize(upload.data),
        ...(isPrivate && { ephemeral: true }),
      };
    },
    find: (path) => {
      const file = byPath.get(path);
      return file && { ...file, type: SHOWN.has(file.type) ? file.type : 'application/octet-stream' };
    },
  };
}

/** As Discord does it: what is no letter, figure, dot, dash or underscore becomes an underscore. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 200) || 'file';
}
