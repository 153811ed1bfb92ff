// `npm start`: needs Node.js and nothing else. Installs what is missing, builds what is stale, serves.

const WANTED = [20, 9]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
  console.error(
    `Penholder needs Node.js ${WANTED.join('.')} or newer; this is ${process.version}. Install a newer one.`,
  )
  process.exit(1)
}

const HELP = `Usage: npm start [-- --sample]

  --sample   serve the sample of 2015 from a database of its own (DATA_DIR/sample), filled at the first start

Settings are environment variables: PORT (3000), HOST (127.0.0.1), DATA_DIR (data) and those in docs/operating.md.`

const options = process.argv.slice(2)
if (options.includes('--help') || options.includes('-h')) {
  console.log(HELP)
  process.exit(0)
}
const unknown = options.find((option) => option !== '--sample')
if (unknown) {
  console.error(`There is no option “${unknown}”.\n\n${HELP}`)
  process.exit(2)
}

// Loaded only now, so that an old Node.js gets the sentence above and not a syntax error.
const { start } = await import('./startUp.mjs')
await start({ sample: options.includes('--sample') })
