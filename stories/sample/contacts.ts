import type { Actor } from '@/domain/access'
import { putContact } from '@/server/commands/contacts'
import { told } from '../founding'
import { type CastKey, KEPT_BY_ERIK, leadOf } from './cast'
import { newYork } from './moment'

type Known = readonly [iso3: string, name: string, post: string, languages: string]

const COUNSELLOR = 'Counsellor, Third Committee'
const EXPERT = 'Third Committee expert'
const DEPUTY = 'Deputy permanent representative'
const CAPITAL = 'Human rights department, capital'

/** Whom the delegation knows where. Every one of them is invented, and the name says so wherever it is read. */
const KNOWN: readonly Known[] = [
  ['LBN', 'Rima Khalil', COUNSELLOR, 'FR, AR'],
  ['JOR', 'Omar Haddadin', EXPERT, 'AR, EN'],
  ['EGY', 'Karim Mansour', COUNSELLOR, 'AR, FR'],
  ['MAR', 'Salma Benani', EXPERT, 'FR, AR'],
  ['TUN', 'Hedi Trabelsi', COUNSELLOR, 'FR, AR'],
  ['ZAF', 'Thandi Mokoena', DEPUTY, 'EN'],
  ['KEN', 'Wanjiru Kamau', COUNSELLOR, 'EN'],
  ['GHA', 'Kofi Asante', EXPERT, 'EN'],
  ['BEN', 'Aline Houngbo', COUNSELLOR, 'FR'],
  ['SEN', 'Moussa Ndiaye', COUNSELLOR, 'FR'],
  ['NGA', 'Ngozi Adebayo', DEPUTY, 'EN'],
  ['BRA', 'Helena Queiroz', DEPUTY, 'PT, EN'],
  ['MEX', 'Diego Landa', COUNSELLOR, 'ES'],
  ['CHL', 'Paula Ibarra', COUNSELLOR, 'ES'],
  ['URY', 'Martín Olivera', EXPERT, 'ES'],
  ['JAM', 'Denise Campbell', COUNSELLOR, 'EN'],
  ['CUB', 'Ernesto Valdés', COUNSELLOR, 'ES'],
  ['USA', 'Laura Bennett', COUNSELLOR, 'EN'],
  ['GBR', 'James Whitlock', EXPERT, 'EN'],
  ['CHE', 'Nora Zgraggen', COUNSELLOR, 'FR, DE'],
  ['TUR', 'Defne Arslan', COUNSELLOR, 'EN, TR'],
  ['RUS', 'Alexei Morozov', COUNSELLOR, 'RU, EN'],
  ['UKR', 'Olena Kovalchuk', EXPERT, 'EN, UK'],
  ['ARM', 'Ani Petrosyan', COUNSELLOR, 'EN, RU'],
  ['CHN', 'Li Wenjing', COUNSELLOR, 'EN, ZH'],
  ['JPN', 'Keiko Morita', COUNSELLOR, 'EN, JA'],
  ['IND', 'Anand Mehta', COUNSELLOR, 'EN'],
  ['IDN', 'Sari Wibowo', EXPERT, 'EN'],
  ['MNG', 'Bolormaa Ganbat', DEPUTY, 'EN, RU'],
  ['PHL', 'Teresa Manalo', COUNSELLOR, 'EN'],
  ['SGP', 'Tan Wei Ling', EXPERT, 'EN'],
  ['LBN', 'Georges Najjar', CAPITAL, 'FR, AR'],
]

/** Enters whom the delegation knows, each held by the colleague who calls that State. */
export async function tellContacts(cast: Readonly<Record<CastKey, Actor>>): Promise<void> {
  let at = newYork('2015-09-28', '09:00')
  for (const [index, [iso3, name, post, languages]] of KNOWN.entries()) {
    const holder = cast[KEPT_BY_ERIK.includes(iso3) ? 'erik' : leadOf(iso3)]
    const email = `${iso3.toLowerCase()}.${index + 1}@example.org`
    // 555-0100 to 555-0199 ring nowhere.
    const phone = `+1 212 555 01${String(index).padStart(2, '0')}`
    const contact = { iso3, name: `${name} (fictional)`, post, languages, phone, email, heldBy: holder.id }
    told(await putContact.perform(holder, contact, { now: at }))
    at += 3 * 60_000
  }
}
