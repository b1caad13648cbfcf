import { mendId } from './mendAddress.ts'

/** All the script that an event's own page has: a link to one of its sources may have got a sign behind it on the way. */
const id = mendId(location.hash)
if (id !== null && document.getElementById(id)) location.replace(`#${id}`)
