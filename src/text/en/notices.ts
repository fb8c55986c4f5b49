/** What can go wrong, and what to do about it. */
export const notices = {
  storageRefused: 'This browser keeps nothing here. You can play, but copy your code before you close the tab.',
  saveRefused: 'This game could not be saved; the disk may be full. Copy its code from the menu to keep it.',
  saveSetAside: 'A saved game could not be read. It has been set aside, and you can download it as it is.',
  savesUnknownRules:
    'A saved game is played by rules that are not known here. It is kept; reload the page to look for newer rules.',
  rulesOutOfReach: 'That game is played by older rules, which could not be fetched. Nothing is lost.',
  rulesStillOutOfReach:
    'Those rules still could not be fetched. Try again when you are online, or reload the page; where nothing is kept here, copy your code first.',
  fetchingRules: 'One moment: the rules of that game are being fetched.',
  notByNewest: (why: string) => `The newest rules cannot begin this game again. ${why}`,
  download: 'Download it',
  otherTab: 'This game moved on in another tab. Nothing here will be saved until you choose.',
  keepThis: 'Keep this tab’s game',
  loadOther: 'Load the other tab’s game',
  badCode: (why: string) => `That code does not open. ${why.charAt(0).toUpperCase()}${why.slice(1)}`,
  dismiss: 'Dismiss',
};
