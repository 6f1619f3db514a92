/** Preloaded into child processes: a parent that was killed cannot stop them, but its end of the pipe closes. */
process.stdin.on('end', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.stdin.resume();
process.stdin.unref();
