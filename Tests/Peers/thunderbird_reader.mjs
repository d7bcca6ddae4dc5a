// Reads calendars as Thunderbird does: what its parser makes of each file, one line of JSON a file.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [parser, ...files] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(parser).href);
for (const file of files) {
  console.log(JSON.stringify(ICAL.parse(readFileSync(file, "utf8"))));
}
