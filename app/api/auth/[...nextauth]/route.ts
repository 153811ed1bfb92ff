import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/server/authOptions'
import { addressOf } from '@/server/requestAddress'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const options = authOptions(addressOf(request.headers), request.headers.get('user-agent'))
  return NextAuth(request as never, context as never, options) as Promise<Response>
}

export { handler as GET, handler as POST }
