'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { replaceSearch, searchHere } from './searchHere'

/** Stepping through States many a second, a browser takes the address ill; it is written once they pause. */
const PAUSE_MS = 200

/** The mark of an entry of the history that opening a State made: going back from it closes the State again. */
const MADE_HERE = { openedHere: true }

/**
 * The State that is open, and in the address as `?open=ISO3`. Opening one makes an entry in the browser's history, so
 * that Back closes it and Forward opens it again; stepping on to another writes over that entry.
 *
 * @param arrived called when the address opened a State by itself: a link, Back or Forward.
 */
export function useOpenedState(arrived: (iso3: string) => void) {
  const named = useSearchParams().get('open')
  const [opened, setOpened] = useState(named)
  /** As `opened`, known at once; empty until the address was first followed. */
  const current = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The address to have once the browser has gone back, and the State that was opened meanwhile. */
  const leaving = useRef<{ search: URLSearchParams; opens: string | null } | null>(null)

  const show = useCallback((iso3: string | null) => {
    current.current = iso3
    setOpened(iso3)
  }, [])

  const open = useCallback(
    (iso3: string) => {
      const before = current.current
      if (iso3 === before) return
      show(iso3)
      if (leaving.current) leaving.current.opens = iso3
      else if (before === null) pushOpen(iso3)
      else {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          timer.current = undefined
          replaceSearch(withOpen(iso3))
        }, PAUSE_MS)
      }
    },
    [show],
  )

  const close = useCallback(() => {
    if (current.current === null) return
    clearTimeout(timer.current)
    timer.current = undefined
    show(null)
    if (!history.state?.openedHere) return replaceSearch(withOpen(null))
    // What was filtered while it was open stays so.
    leaving.current = { search: withOpen(null), opens: null }
    history.back()
  }, [show])

  const follow = useEffectEvent((there: string | null) => {
    // The address has gone on meanwhile, or is about to: it is heard of then.
    if (there !== searchHere().get('open') || timer.current !== undefined || leaving.current) return
    if (there === current.current) return
    show(there)
    if (there !== null) arrived(there)
  })

  const travelled = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const left = leaving.current
    leaving.current = null
    if (!left) return follow(searchHere().get('open'))
    if (left.search.toString() !== searchHere().toString()) replaceSearch(left.search)
    if (left.opens !== null) pushOpen(left.opens)
  })

  useEffect(() => follow(named), [named])
  useEffect(() => {
    const onPopState = () => travelled()
    window.addEventListener('popstate', onPopState)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('popstate', onPopState)
    }
  }, [])

  return { opened, open, close }
}

function withOpen(iso3: string | null): URLSearchParams {
  const search = searchHere()
  if (iso3 === null) search.delete('open')
  else search.set('open', iso3)
  return search
}

const pushOpen = (iso3: string) => history.pushState(MADE_HERE, '', `${location.pathname}?${withOpen(iso3)}`)
