// Attachments of a message against the files that came with it, or those that the message has already.
import type { Fault } from '../errors.ts';
import type { Attachment, MessageBody } from '../wire.ts';
import { AttachmentRequest } from '../wire.ts';

/** `before`: what the message had when it is edited. Every entry needs its file, and every file its entry. */
export function attachmentFaults(body: MessageBody, before: readonly Attachment[] = []): Fault[] {
  const files = body.files ?? [];
  const known = new Set([...files.map(({ number }) => number), ...before.map(({ id }) => id)]);
  const requests = attachmentRequests(body);
  const listed = requests.map(({ id }) => id);
  const missing = requests.flatMap(({ id }, index) =>
    known.has(id) && listed.indexOf(id) === index
      ? []
      : [
          {
            path: ['attachments', index],
            code: 'ATTACHMENT_NOT_FOUND',
            message: 'Attachment data not found',
          },
        ],
  );
  // Discord takes such a file without a description; a bot that lists some and forgets others has made a mistake.
  const unlisted = files.filter(({ number }) => body.attachments != null && !listed.includes(number));
  return [
    ...missing,
    ...unlisted.map(({ number }) => ({
      path: ['files', number],
      code: 'PRACTICE_ROOM_UNLISTED_FILE',
      message: 'No entry of attachments has this id.',
    })),
  ];
}

/** The entries as sent; without any, one for each file. */
export function attachmentRequests({ attachments, files = [] }: MessageBody): AttachmentRequest[] {
  if (attachments == null) return files.map(({ number }) => ({ id: number }));
  return attachments.map((entry) => AttachmentRequest.parse(entry));
}
