/** Length of the file’s head and of its one entry, in bytes. */
const HEAD = 6 + 16;

/** Wraps a square PNG of up to 255 pixels as an ICO file, which may hold PNG data as it is. */
export function toIco(png: Buffer, pixels: number): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(pixels, 6);
  head.writeUInt8(pixels, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD, 18);
  return Buffer.concat([head, png]);
}
