// Loaded before every command, in old syntax: it must run on a Node that is too old for everything else.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
// TypeScript runs as it stands since 22.19; nobody maintains 23.
if (major < 22 || major === 23 || (major === 22 && Number(parts[1]) < 19)) {
  console.error(
    'This needs Node 22.19 or later (not 23), and found ' +
      process.versions.node +
      '. npm ci brings a Node of its own on Linux (x64); elsewhere, or after npm ci --omit=optional, install Node 24.',
  );
  process.exit(1);
}
// No command tells anybody that it was run.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
