import { describe, expect, it } from 'vitest'
import { currentTab, delegationTabs, resolutionTabs } from './tabEntries'

describe('tabs', () => {
  const tabs = resolutionTabs('/resolutions/defenders', { states: 193 })

  it('know which of them an address belongs to', () => {
    expect(currentTab(tabs, '/resolutions/defenders')).toBe('overview')
    expect(currentTab(tabs, '/resolutions/defenders/count')).toBe('count')
    expect(currentTab(tabs, '/resolutions/defenders/text/compare')).toBe('text')
    expect(currentTab(tabs, '/resolutions/defenders-of-health')).toBeNull()
    expect(currentTab(tabs, '/resolutions/defenders/pictures')).toBe('overview')
    expect(currentTab(tabs, '/resolutions/defenders/import')).toBe('count')
    expect(currentTab(tabs, '/resolutions/defenders/recorded')).toBe('votes')
    expect(currentTab(tabs, '/resolutions/defenders/settings')).toBeNull()
    expect(currentTab(delegationTabs(), '/states/LBN')).toBe('states')
  })

  it('carry the figures they are given and no others', () => {
    expect(tabs.find(({ key }) => key === 'count')?.count).toBe(193)
    expect(tabs.find(({ key }) => key === 'votes')?.count).toBeUndefined()
  })
})
