// Old syntax on purpose: it must run on a Node that is too old for everything else.
var parts = process.versions.node.split('.');
if (Number(parts[0]) < 22 || (Number(parts[0]) === 22 && Number(parts[1]) < 19)) {
  console.error(
    'This needs Node 22.19 or later, and found ' +
      process.versions.node +
      '. npm ci brings a Node of its own on Linux (x64); elsewhere, or after npm ci --omit=optional, install Node 24.',
  );
  process.exit(1);
}
