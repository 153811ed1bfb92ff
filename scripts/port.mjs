import net from 'node:net'

/**
 * Why this address cannot be listened on, as one sentence, or null when it can. A port that is no number is left to
 * the check of all settings, which the server makes.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export function portFault(host, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) return Promise.resolve(null)
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(listenFault(error, host, port)))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

/** The sentence for what went wrong when listening. */
export function listenFault(error, host, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this account has. Choose one above 1023: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST=${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address of it.`
  }
  return `Penholder cannot listen on ${host}, port ${port}: ${error.message}.`
}

/** A port on loopback that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
