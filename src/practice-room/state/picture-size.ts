// Width and height of a PNG, from its header (PNG specification, 11.2.2 IHDR).

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** In pixels; nothing for what is no PNG. */
export function pictureSize(data: Buffer): { width?: number; height?: number } {
  const isPng = data.length >= 24 && data.subarray(0, 8).equals(SIGNATURE);
  return isPng ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : {};
}
