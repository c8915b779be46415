import { openBrowser, openSession, openPanel, resize, views } from '../support/browser-session';
import { takePicture, graveViolations, sidewaysScroll, hiddenInFrames } from '../support/looks';
const url = process.argv[2]!;
const browser = await openBrowser();
const s = await openSession(browser, { url }, 'Petra Manager');
const dbg=true;
const paths: Record<string,string> = { 'x-ai4':'/browse/AI-4','x-board':'/projects/AI/board','x-report':'/projects/AI/assay','x-settings':'/projects/AI/settings/assay','x-workflow':'/projects/AI/workflow' };
for (const [name, path] of Object.entries(paths)) {
  await s.page.goto(path);
  if (path.includes('assay') || path.includes('browse')) await s.page.frameLocator('main iframe').first().locator('main :is(h2, .notice)').first().waitFor({timeout:20000}).catch(async(e)=>{console.log(name,String(e).slice(0,80), s.problems); await s.page.screenshot({path:'test/artifacts/x-fail-'+name+'.png',fullPage:true});});
  for (const v of views) {
    await resize(s.page, v);
    await takePicture(s.page, `${name}-${v.theme}-${v.width}`);
    console.log(name, v.theme, v.width, await sidewaysScroll(s.page), JSON.stringify(await hiddenInFrames(s.page)), await graveViolations(s.page));
  }
}
for (let i=1;i<=14;i++){ await s.page.goto('/browse/AI-'+i); console.log(i, await s.page.locator('h1').textContent(), (await s.page.locator('.status .lozenge').textContent())); }
console.log(s.problems);
await browser.close();
