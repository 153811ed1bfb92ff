import fs from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, type Founder, test } from './fixtures'

/** A session that no other test seats. */
const SESSION = '87'

/** A resolution with a count over three votes and a marking, seen by a head of delegation. */
async function pictured(founder: Founder): Promise<{ address: string; who: Awaited<ReturnType<Founder['person']>> }> {
  const who = await founder.person('head')
  const { resolutionId } = await founder.resolution([who], { session: SESSION, marking: 'Confidential' })
  const { voteItems } = (await founder.read('resolution', { resolutionId }, who)) as { voteItems: { id: string }[] }
  const voteItemId = voteItems[0]?.id ?? ''
  const told = { NOR: 'yes', FJI: 'yes', NRU: 'no', KEN: 'abstain' }
  const changes = Object.entries(told).map(([iso3, expected]) => ({ iso3, version: 0, expected, confidence: 'firm' }))
  await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, who)
  return { address: `/resolutions/${resolutionId}/pictures`, who }
}

const seatsOf = (page: Page, kind: string) => page.locator(`#picture-${kind} a[data-seat]`)

async function downloaded(page: Page, name: string, form: 'For a document' | 'For a message'): Promise<Download> {
  await page.getByRole('button', { name: `Download ${name}` }).click()
  const download = page.waitForEvent('download')
  await page
    .getByRole('menu', { name: `Download ${name}` })
    .getByRole('menuitem', { name: form })
    .click()
  return download
}

test('the chamber sits by vote, by group and as the hall does from the State drawn for the session', async ({
  page,
  context,
  founder,
}) => {
  const { address, who } = await pictured(founder)
  await founder.signIn(context, who)
  await page.goto(address)
  const seats = seatsOf(page, 'chamber')
  await expect(seats).toHaveCount(193)
  await expect(seats.first()).toHaveAccessibleName('Fiji: Yes, firm')
  await expect(seats.last()).toHaveAccessibleName('Nauru: No, firm')

  const orders = page.getByRole('navigation', { name: 'The order of the seats' })
  await orders.getByRole('link', { name: 'By group' }).click()
  await expect(page).toHaveURL(/order=group/)
  await expect(page.locator('#picture-chamber').getByText('African 54', { exact: true })).toBeVisible()
  await expect(seats.nth(53)).toHaveAccessibleName('Kenya: Abstain, firm')

  await orders.getByRole('link', { name: 'UN order' }).click()
  await expect(page.getByText('nobody has entered which State was drawn for session 87')).toBeVisible()
  await expect(seats.first()).toHaveAccessibleName(/^Afghanistan:/)
  await founder.command('desk.edit', { seatedFirst: { [SESSION]: 'TUN' } })
  await page.reload()
  await expect(page.getByText('English alphabetical order from Tunisia, drawn by lot for session 87.')).toBeVisible()
  await expect(seats.first()).toHaveAccessibleName(/^Tunisia:/)
  await expect(seats.nth(1)).toHaveAccessibleName(/^Türkiye:/)
  await expect(seats.last()).toHaveAccessibleName(/^Trinidad and Tobago:/)

  const chamber = page.getByRole('region', { name: 'Seated as the hall does, in UN order' })
  await chamber.getByText('Table', { exact: true }).click()
  const rows = chamber.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(194)
  await expect(rows.nth(1)).toHaveText(/^Tunisia1/)
  await expect(chamber.getByRole('row', { name: /^Kenya/ })).toContainText('Abstain, firm')
  await expectAccessible(page)
})

test('the keyboard walks the seats and the map as one stop each, by arrows and by letters', async ({
  page,
  context,
  founder,
}) => {
  const { address, who } = await pictured(founder)
  await founder.signIn(context, who)
  await page.goto(`${address}?order=hall`)
  const map = seatsOf(page, 'map')
  await expect(map).toHaveCount(193)
  await expect(page.locator('#picture-map a[data-seat][tabindex="0"]')).toHaveCount(1)
  await page
    .getByRole('link', { name: /^Afghanistan: / })
    .last()
    .focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Albania:/)
  await page.keyboard.press('n')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Namibia:/)
  await page.keyboard.press('n')
  await expect(page.locator(':focus')).toHaveAccessibleName('Nauru: No, firm')
  await expect(
    page.getByRole('region', { name: 'Mapped over the world' }).getByText('Nauru: No, firm').last(),
  ).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Zimbabwe:/)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Afghanistan:/)
  await page.keyboard.press('Tab')
  await expect(page.locator('#picture-map :focus')).toHaveCount(0)

  await page.getByRole('link', { name: /^African: / }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Asia-Pacific: 1 Yes \(1 firm\)/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/count\?.*group=Asia-Pacific/)
})

test('every picture is taken away as SVG and as PNG that need nothing of the page', async ({
  page,
  context,
  founder,
}) => {
  const { address, who } = await pictured(founder)
  await founder.signIn(context, who)
  // Read in the dark, taken away on white.
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(address)
  for (const [name, kind] of [
    ['the chamber', 'chamber'],
    ['the map', 'map'],
    ['the regional groups', 'regions'],
    ['the count over time', 'trend'],
  ] as const) {
    const svg = await downloaded(page, name, 'For a document')
    expect(svg.suggestedFilename()).toMatch(new RegExp(`-${kind}-\\d{4}-\\d{2}-\\d{2}\\.svg$`))
    const text = fs.readFileSync(await svg.path(), 'utf8')
    expect(text).not.toMatch(/var\(|light-dark\(|class=|NaN|<a[ >]/)
    const parsed = await page.evaluate((source) => {
      const file = new DOMParser().parseFromString(source, 'image/svg+xml')
      const root = file.documentElement
      return {
        root: root.localName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        ground: root.querySelector(':scope > rect')?.getAttribute('fill'),
        words: [...root.querySelectorAll(':scope > text')].map((line) => line.textContent).join(' '),
        pictures: root.querySelectorAll(':scope > svg').length,
      }
    }, text)
    expect(parsed).toMatchObject({ root: 'svg', ground: 'rgb(255, 255, 255)', pictures: kind === 'trend' ? 1 : 2 })
    expect(parsed.words).toMatch(
      /^Confidential .*On today’s count 2–1–1: 2 Yes \(2 firm\).*we vote Yes, No is against us/,
    )

    const png = await downloaded(page, name, 'For a message')
    const bytes = fs.readFileSync(await png.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(parsed.width * 2)
    expect(bytes.readUInt32BE(20)).toBe(parsed.height * 2)
  }
})

test('a thumb chooses the vote item, and only the map is wider than the screen @phone-only', async ({
  page,
  context,
  founder,
}) => {
  const { address, who } = await pictured(founder)
  await founder.signIn(context, who)
  await page.goto(address.replace(/\/pictures$/, ''))
  await page.getByRole('link', { name: 'Pictures' }).tap()
  await expect(page).toHaveURL(/\/pictures\?item=/)
  await expect(page.getByRole('combobox', { name: 'Vote item' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mapped over the world' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.locator('#picture-map a[data-seat="NRU"]').scrollIntoViewIfNeeded()
  await expect(page.locator('#picture-map a[data-seat="NRU"]')).toBeInViewport()
  await expectAccessible(page)
})
