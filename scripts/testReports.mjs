/** Counts from vitest's JSON report; a file that could not be loaded is a failure without a test. */
export function vitestCounts(report) {
  const files = report.testResults ?? []
  const unloadable = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const skipped = files
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'pending' || test.status === 'skipped')
    .map((test) => test.fullName)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable, skipped }
}

/** Counts from Playwright's JSON report. A test that passed only at a second try has failed: it cannot be relied on. */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky } = report.stats
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors?.length && unexpected === 0 ? 1 : 0),
    skipped: specs(report.suites ?? [])
      .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
      .map((spec) => spec.title),
  }
}

function specs(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites ?? [])])
}
