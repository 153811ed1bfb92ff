import { foundFaultDesk } from './desk'

const [dataDir, people] = process.argv.slice(2)
if (!dataDir || !people) throw new Error('Usage: found.ts DATA_DIR PEOPLE')
console.log(JSON.stringify(await foundFaultDesk(dataDir, Number(people))))
