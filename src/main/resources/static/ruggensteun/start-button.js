/* Shows "start" in the top bar to whoever may start something. The style sheet hides it until then. */
export async function showStartButton() {
  const engine = document.querySelector('base').getAttribute('engine-api');
  const answer = await fetch(
    `${engine}engine/default/process-definition/count?latest=true&active=true&startableInTasklist=true`
      + '&startablePermissionCheck=true');
  if (answer.ok && (await answer.json()).count > 0) {
    document.documentElement.classList.add('may-start');
  }
}
