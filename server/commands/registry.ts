import type { Command } from '../command'
import { changePassword, endOwnSession, endOwnSessions, joinSingleSignOn, redeemLink, renameSelf } from './account'
import { carryOverVotes } from './carryOver'
import { setChances } from './chances'
import { putContact, removeContact, restoreContact } from './contacts'
import { declareResult, reopenItem } from './declaredResults'
import { editSettings, setUpDesk } from './desk'
import { importDraft } from './draftImport'
import { saveDraft, setParagraphState } from './draftSave'
import { beginDraft, publishDraft, restoreDraft } from './drafts'
import { setExpectedVotes } from './expectedVotes'
import { noteLaterIntention } from './laterIntentions'
import { cancelImport, endImport, importRecordedVotes } from './libraryImport'
import { removeArticleNineteen, removeBodyMember, setArticleNineteen, setBodyMember } from './membership'
import { setOutreach } from './outreach'
import {
  clearPersonSecondFactor,
  editPerson,
  endPersonSessions,
  invitePerson,
  makePersonLink,
  setPersonAccess,
} from './people'
import { linkPredecessor, unlinkPredecessor } from './predecessors'
import {
  archiveResolution,
  createResolution,
  editResolution,
  setDeadlines,
  setTeam,
  steerResolution,
} from './resolutions'
import { importRollCall } from './rollCallImport'
import { removeScenario, saveScenario } from './scenarios'
import { beginSecondFactor, endSecondFactor, passSecondFactor, renewRecoveryCodes } from './secondFactor'
import { importSheet } from './sheetImport'
import { keepSheetView, removeSheetView } from './sheetViews'
import { startFromRollCall } from './startFromRollCall'
import { logTalk } from './talks'
import { noteOralRevision, setBoardVotes, setPresence } from './theDay'
import { undo } from './undo'
import { addVoteItem, editVoteItem, orderVoteItems } from './voteItems'

/** Every command by its name: what the POST handler finds, and what the matrix of roles is made from. */
export const COMMANDS: Readonly<Record<string, Command<never, unknown>>> = Object.fromEntries(
  (
    [
      setUpDesk,
      editSettings,
      invitePerson,
      editPerson,
      setPersonAccess,
      makePersonLink,
      endPersonSessions,
      clearPersonSecondFactor,
      redeemLink,
      changePassword,
      renameSelf,
      endOwnSession,
      endOwnSessions,
      joinSingleSignOn,
      beginSecondFactor,
      endSecondFactor,
      renewRecoveryCodes,
      passSecondFactor,
      createResolution,
      editResolution,
      steerResolution,
      archiveResolution,
      setTeam,
      setDeadlines,
      setExpectedVotes,
      setOutreach,
      logTalk,
      keepSheetView,
      removeSheetView,
      putContact,
      removeContact,
      restoreContact,
      importRollCall,
      startFromRollCall,
      addVoteItem,
      editVoteItem,
      orderVoteItems,
      carryOverVotes,
      declareResult,
      reopenItem,
      setPresence,
      setBoardVotes,
      noteOralRevision,
      importSheet,
      importDraft,
      beginDraft,
      publishDraft,
      restoreDraft,
      saveDraft,
      setParagraphState,
      saveScenario,
      removeScenario,
      linkPredecessor,
      unlinkPredecessor,
      setChances,
      setArticleNineteen,
      removeArticleNineteen,
      setBodyMember,
      removeBodyMember,
      importRecordedVotes,
      endImport,
      cancelImport,
      noteLaterIntention,
      undo,
    ] as unknown as Command<never, unknown>[]
  ).map((one) => [one.name, one]),
)
