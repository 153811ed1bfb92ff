'use client'

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchRead, queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { SectionHead } from '@/components/ui/SectionHead'
import type { SecondFactorOffer } from '@/domain/desk/people'
import { OfferForm } from './OfferForm'
import { RecoveryCodes } from './RecoveryCodes'
import { SecondFactorOn } from './SecondFactorOn'

/** The second factor: a one-time code from a telephone, and recovery codes for the day it is lost. */
export function SecondFactorSection() {
  const { data: account } = useSuspenseQuery(queries.ownAccount())
  const client = useQueryClient()
  const [offer, setOffer] = useState<SecondFactorOffer | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function begin() {
    try {
      setOffer(await fetchRead<SecondFactorOffer>('secondFactorOffer', {}))
      setProblem(null)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The desk could not be reached. Try again.')
    }
  }

  function show(made: readonly string[] | null) {
    setOffer(null)
    setCodes(made)
    void client.invalidateQueries({ queryKey: queries.ownAccount().queryKey })
  }

  return (
    <section>
      <SectionHead word="Asks" rest="for a second factor" />
      <div className="flex flex-col items-start gap-3 pt-2">
        {codes ? <RecoveryCodes codes={codes} onDone={() => setCodes(null)} /> : null}
        {account.hasSecondFactor ? <SecondFactorOn codesLeft={account.recoveryCodesLeft} onCodes={show} /> : null}
        {!account.hasSecondFactor && offer ? <OfferForm offer={offer} onCodes={show} /> : null}
        {!account.hasSecondFactor && !offer ? (
          <>
            <p className="max-w-lg text-body text-ink-2">
              With a second factor a stolen password is not enough: signing in also wants a code from an authenticator
              on your telephone.
            </p>
            {problem ? <p role="alert">{problem}</p> : null}
            <Button onClick={() => void begin()}>Turn it on</Button>
          </>
        ) : null}
      </div>
    </section>
  )
}
