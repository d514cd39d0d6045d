// Loaded into a process that a build started: it ends with the build, however that ends.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
