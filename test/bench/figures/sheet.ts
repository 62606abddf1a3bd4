// The sheet that figures are drawn on: a card of its own colour, so that they read on light and dark pages alike.

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly kind: 'title' | 'quiet' | 'label' | 'strong';
  readonly anchor?: 'start' | 'middle' | 'end';
}

// The hues keep a contrast of at least 3:1 with both cards; text keeps at least 4.5:1.
const STYLE = `
  text { font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; font-size: 12px; fill: #24292f; }
  .card { fill: #ffffff; stroke: #d0d7de; }
  .title { font-size: 16px; font-weight: 600; }
  .strong { font-weight: 700; }
  .quiet { fill: #57606a; }
  .grid { stroke: #d8dee4; stroke-width: 1; fill: none; }
  .line.line { fill: none; stroke-width: 1.75; }
  .product { stroke-width: 3; }
  .leader.leader { fill: none; stroke-width: 1; opacity: 0.6; }
  .hemeroteca { fill: #cf222e; stroke: #cf222e; }
  .fuse { fill: #8250df; stroke: #8250df; }
  .minisearch { fill: #0969da; stroke: #0969da; }
  .orama { fill: #1a7f37; stroke: #1a7f37; }
  .flexsearch { fill: #9a6700; stroke: #9a6700; }
  .lunr { fill: #57606a; stroke: #57606a; }
  .other { fill: #bf3989; stroke: #bf3989; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .card { fill: #0d1117; stroke: #30363d; }
    .quiet { fill: #9da7b1; }
    .grid { stroke: #262c34; }
    .hemeroteca { fill: #ff7b72; stroke: #ff7b72; }
    .fuse { fill: #bc8cff; stroke: #bc8cff; }
    .minisearch { fill: #58a6ff; stroke: #58a6ff; }
    .orama { fill: #3fb950; stroke: #3fb950; }
    .flexsearch { fill: #d29922; stroke: #d29922; }
    .lunr { fill: #8b949e; stroke: #8b949e; }
    .other { fill: #f778ba; stroke: #f778ba; }
  }
`;

/** A whole SVG document, in pixels. */
export function sheet(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>Accuracy and latency of the searches compared</title>
<style>${STYLE}</style>
<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
${content}
</svg>
`;
}

export function text(content: string, { x, y, kind, anchor = 'start' }: TextPlace): string {
  return `<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);
}
