/* Shows "start" in the top bar to whoever may start something. The style sheet hides it until then. */
export async function showStartButton() {
  const engine = document.querySelector('base').getAttribute('engine-api');
  // The count of this query does not look at who asks; the list does.
  const answer = await fetch(
    `${engine}engine/default/process-definition?latest=true&active=true&startableInTasklist=true`
      + '&startablePermissionCheck=true&maxResults=1');
  if (answer.ok && (await answer.json()).length > 0) {
    document.documentElement.classList.add('may-start');
  }
}
