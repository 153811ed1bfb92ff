/** The vote item that an address chooses, and its name: rules of the field, since the portfolio counts by them too. */
export { chosenItem, itemName } from '@/domain/resolution/chosenItem'
