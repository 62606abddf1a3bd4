// The library that draws Discord's messages, with its colours tuned: its own are of an older Discord, and some too faint.
import './library-settings.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-messages.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordSystemMessage } from '@skyra/discord-components-core/discord-system-message.js';
import { css } from 'lit';

/**
 * Selectors are at least as specific as the library's own, light theme included.
 * @type {[typeof import('lit').LitElement, import('lit').CSSResult][]}
 */
const TUNING = [
  [
    DiscordMessage,
    css`
      :host, :host([light-theme]) { color: var(--text); font-family: inherit; font-size: 1rem; padding: 0.25rem 1rem; line-height: 1.375; }
      :host(:hover) { background-color: var(--hover-message); }
      .discord-author-avatar { margin-right: 1rem; margin-top: 2px; }
      .discord-author-avatar img { cursor: default; }
      .discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
      .discord-message-body { word-break: normal; overflow-wrap: anywhere; }
      .discord-message-markup { line-height: 1.375; }
      .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); font-size: 0.75rem; }
      @media (max-width: 480px) {
        :host, :host([light-theme]) { padding: 0.25rem 0.75rem; }
        .discord-author-avatar { margin-right: 0.75rem; min-width: 32px; }
        .discord-author-avatar img { width: 32px; height: 32px; }
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      :host { flex-wrap: wrap; row-gap: 2px; }
      :host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); font-weight: 600; }
      :host .discord-author-username:hover { cursor: default; text-decoration: none; }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host, :host([light-theme]) { color: var(--text); margin: 0.25rem 0 0.375rem; }
      :host .discord-embed-root { flex: 0 1 auto; max-width: 36rem; }
      :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper {
        background-color: var(--embed); border: 1px solid var(--embed-edge); border-left: 0; max-width: 36rem; width: auto;
      }
      :host .discord-embed-wrapper .discord-embed-grid { padding: 0.375rem 1rem 0.875rem 0.75rem; }
    `,
  ],
  [DiscordEmbedDescription, css`:host { font-size: 0.9375rem; line-height: 1.4; overflow-wrap: anywhere; }`],
  [DiscordEmbedFooter, css`:host, :host([light-theme]) { color: var(--muted); }`],
  [
    DiscordButton,
    css`
      :host > *:first-child { font-family: inherit; border-radius: 8px; margin: 4px 8px 4px 0; min-height: 34px; height: auto; padding: 0 14px; box-sizing: border-box; }
      :host > *:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
      .secondary { background-color: var(--button); color: var(--strong); }
      .secondary.hoverable:hover { background-color: var(--button-hover); }
      .success { background-color: #248046; }
      .success.hoverable:hover { background-color: #1a6334; }
      .destructive { background-color: #c83338; }
      @media (pointer: coarse) { :host > *:first-child { min-height: 40px; } }
    `,
  ],
  [
    DiscordMention,
    css`:host, :host([light-theme]) { color: var(--mention); background-color: var(--mention-back); cursor: default; }
      :host(:hover), :host([light-theme]:hover) { color: var(--mention); background-color: var(--mention-back); }`,
  ],
  [
    DiscordQuote,
    css`
      .discord-quote-divider, :host([light-theme]) .discord-quote-divider { background-color: var(--quote); flex: 0 0 4px; }
      blockquote { min-width: 0; }
    `,
  ],
  [
    DiscordSystemMessage,
    css`
      :host, :host([light-theme]) { color: var(--muted); font-family: inherit; }
      :host .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); }
      :host .discord-message-content { min-width: 0; line-height: 1.375; padding-top: 0; }
    `,
  ],
];

for (const [component, sheet] of TUNING) component.elementStyles.push(sheet);
