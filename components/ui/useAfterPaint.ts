'use client'

import { startTransition, useEffect, useState } from 'react'

/**
 * The value as of the last frame that was drawn: what takes long to make of a new one begins once the browser has
 * painted what does not. (React's deferred values begin before the frame, and may hold it up.)
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // The task after an animation frame's callback begins when that frame has been drawn.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return drawn
}
