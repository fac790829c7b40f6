/**
 * Sends the form beside it without leaving the page, so that what was done on the page stays. Small enough to stand in the
 * page: it costs no request and waits for no framework (a content security policy can name it by its hash).
 */
export const pageFeedbackScript = `(()=>{
const block=document.currentScript.parentElement,[form,status,thanks]=['form','[role=status]','p'].map(name=>block.querySelector(name));
let isSending=false;
form.onsubmit=async event=>{
event.preventDefault();
if(isSending)return;
isSending=true;
status.textContent='Sending…';
const {page,isHelpful,text}=Object.fromEntries(new FormData(form));
let problem;
try{
const body=JSON.stringify({page,isHelpful:isHelpful==='true',text});
const answer=await fetch(form.action,{method:'POST',headers:{'Content-Type':'application/json'},body});
if(!answer.ok)problem=(await answer.json()).detail
}catch{problem='Your answer was not kept: the site does not answer. Try again.'}
isSending=false;
if(!problem){form.hidden=true;block.focus()}
status.textContent=problem||thanks.textContent
}})()`;
