// The words of a message that somebody points at, wherever they stand in it.
import type { TargetMessage } from './payload.ts';

/** Content, embeds and forwarded messages, a line each. */
export function targetText(message: TargetMessage): string {
  const parts = [message, ...message.message_snapshots.map((snapshot) => snapshot.message)];
  const lines = parts.flatMap(({ content, embeds }) => [content, ...embeds.flatMap(embedLines)]);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function embedLines(embed: TargetMessage['embeds'][number]): string[] {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  const lines = [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text];
  return lines.filter((line) => line !== undefined);
}
