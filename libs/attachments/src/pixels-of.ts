/** How many pixels an image's header claims; infinite when the header is cut off or says nothing, 0 for a document. */
export function pixelsOf(content: Buffer, mediaType: string): number {
  switch (mediaType) {
    case 'image/png':
      return content.length < 24 ? Infinity : content.readUInt32BE(16) * content.readUInt32BE(20);
    case 'image/gif':
      return content.length < 10 ? Infinity : content.readUInt16LE(6) * content.readUInt16LE(8);
    case 'image/webp':
      return webpPixels(content);
    case 'image/jpeg':
      return jpegPixels(content);
    default:
      return 0;
  }
}

function webpPixels(content: Buffer): number {
  if (content.length < 30) return Infinity;
  switch (content.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return (content.readUInt16LE(26) & 0x3fff) * (content.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = content.readUInt32LE(21);
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return (content.readUIntLE(24, 3) + 1) * (content.readUIntLE(27, 3) + 1);
    default:
      return Infinity;
  }
}

/** Walks the segments up to the frame header (SOF), which holds height and width. */
function jpegPixels(content: Buffer): number {
  let at = 2;
  while (at + 9 <= content.length) {
    if (content[at] !== 0xff) return Infinity;
    const marker = content.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (isFrameHeader(marker)) {
      return content.readUInt16BE(at + 5) * content.readUInt16BE(at + 7);
    } else {
      at += 2 + Math.max(2, content.readUInt16BE(at + 2));
    }
  }
  return Infinity;
}

// C4, C8 and CC are tables, not frames.
const isFrameHeader = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
