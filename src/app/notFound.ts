import { mendAddress } from './mendAddress.ts'

/** Hosts show 404.html at any address that has no page; without script it stays and offers the stories. */
const better = mendAddress(location.pathname, location.search)
if (better !== null) location.replace(better + location.hash)
