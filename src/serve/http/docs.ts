import { escaped, htmlReply } from './html.ts';
import { OPERATIONS, openApi } from './openapi.ts';
import { jsonReply, type Reply } from './reply.ts';
import type { Route } from './router.ts';

/** `/docs`, a page to read and try the routes, and `/openapi.json`. Nothing is loaded from elsewhere. */
export function docsRoutes(): readonly (readonly [string, readonly Route[]])[] {
  const route = (handle: () => Reply): readonly Route[] => [{ method: 'GET', role: 'none', handle }];
  return [
    ['/docs', route(page)],
    ['/openapi.json', route(() => jsonReply(openApi()))],
  ];
}

/** Only what stands in the page runs, and it talks to this server alone. */
const POLICY = "script-src 'unsafe-inline'; connect-src 'self'; ";

function page(): Reply {
  const groups = [...new Set(OPERATIONS.map(({ tag }) => tag))];
  const sections = groups.map(
    (tag) =>
      `<h2>${tag}</h2>${OPERATIONS.filter((one) => one.tag === tag)
        .map(card)
        .join('')}`,
  );
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Trainyard inference server</title><style>${STYLE}</style></head><body><header><h1>Trainyard inference server</h1><p>What git says, served. <a href="/">What serves now</a> · <a href="/openapi.json">openapi.json</a></p><div class="fill"><label>Model <select id="model" aria-label="Model"></select></label><label>Key or token <input id="key" type="password" autocomplete="off" placeholder="none"></label></div><p id="state" role="status"></p></header><main>${sections.join('')}</main><script>${SCRIPT}</script></body></html>`;
  return htmlReply(body, POLICY);
}

function card({ method, path, summary, example }: (typeof OPERATIONS)[number]): string {
  const area =
    example === undefined
      ? ''
      : `<label>Body<textarea rows="6" spellcheck="false">${escaped(JSON.stringify(example, null, 2))}</textarea></label>`;
  return `<details data-method="${method.toUpperCase()}" data-path="${path}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code> <span>${escaped(summary)}</span></summary>${area}<button type="button">Send</button><pre hidden tabindex="0" aria-label="Answer"></pre></details>`;
}

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d8dee6;--page:#fff;--card:#f6f8fa;--get:#1a6fb0;--post:#1f7a44;--delete:#b3362b}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf1;--soft:#9aa7b5;--line:#303a46;--page:#11161c;--card:#1a2129;--get:#6db6ee;--post:#62c48c;--delete:#f08a80}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}header,main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem}h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.05rem;margin:1.75rem 0 .5rem}p{margin:.25rem 0;color:var(--soft)}a{color:var(--get)}.fill{display:flex;flex-wrap:wrap;gap:1rem;margin-top:1rem}label{display:block;font-size:.85rem;color:var(--soft)}select,input,textarea{display:block;width:100%;margin-top:.2rem;padding:.45rem .6rem;font:inherit;font-size:.95rem;color:var(--ink);background:var(--page);border:1px solid var(--line);border-radius:6px}.fill label{flex:1 1 14rem}code{overflow-wrap:anywhere}textarea,pre,code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85rem}details{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;background:var(--card)}summary{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;padding:.6rem .8rem;cursor:pointer}summary b{min-width:4.2rem;font-size:.8rem}summary span{color:var(--soft);font-size:.9rem;flex-basis:100%}.get{color:var(--get)}.post{color:var(--post)}.delete{color:var(--delete)}details>label,details>button,details>pre{margin:0 .8rem .8rem}button{padding:.45rem 1.1rem;font:inherit;color:#fff;background:#1a5f95;border:0;border-radius:6px;cursor:pointer}button:focus-visible,summary:focus-visible,select:focus-visible,input:focus-visible,textarea:focus-visible{outline:2px solid var(--get);outline-offset:2px}pre{padding:.7rem;overflow:auto;max-height:24rem;background:var(--page);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}`;

const SCRIPT = `const $=(s,r=document)=>r.querySelector(s);const headers=()=>{const key=$('#key').value;return key?{authorization:'Bearer '+key}:{}};
const examples={numeric:1,FP64:1,FP32:1,INT32:1,INT64:1,BOOL:true,BYTES:'text'};
async function fill(){const name=$('#model').value;if(!name)return;const answer=await fetch('/v2/models/'+encodeURIComponent(name),{headers:headers()});if(!answer.ok)return;const model=await answer.json();
const row=Object.fromEntries(model.inputs.filter(i=>i.shape.length===2&&i.shape[1]===1).map(i=>[i.name,examples[i.datatype]??1]));
const size=s=>s.map(n=>n<0?1:n);const data=i=>Array(size(i.shape).reduce((a,b)=>a*b,1)).fill(examples[i.datatype]??1);
for(const area of document.querySelectorAll('textarea')){const path=area.closest('details').dataset.path;
if(path.endsWith('predict'))area.value=JSON.stringify({instances:[row]},null,2);
if(path.endsWith('/infer'))area.value=JSON.stringify({inputs:model.inputs.map(i=>({name:i.name,shape:size(i.shape),datatype:i.datatype,data:data(i)}))},null,2);}
window.version=model.versions&&model.versions[0]}
async function start(){const answer=await fetch('/v2/models',{headers:headers()}).catch(()=>undefined);if(!answer||!answer.ok){$('#state').textContent=answer?'Send a key or a token to see the models.':'The server does not answer.';return}
const {models}=await answer.json();$('#model').replaceChildren(...models.map(name=>new Option(name)));$('#state').textContent=models.length?'':'No model is served.';await fill()}
$('#model').addEventListener('change',fill);$('#key').addEventListener('change',start);
document.addEventListener('click',async event=>{const button=event.target.closest('details>button');if(!button)return;const card=button.parentElement;const area=$('textarea',card);const out=$('pre',card);
const path=card.dataset.path.replace('{model}',encodeURIComponent($('#model').value)).replace('{version}',encodeURIComponent(window.version??'')).replace('{id}',encodeURIComponent('none'));
out.hidden=false;out.textContent='...';try{const began=performance.now();const answer=await fetch(path,{method:card.dataset.method,headers:{...headers(),...(area?{'content-type':'application/json'}:{})},body:area?area.value:undefined});
const text=await answer.text();const ms=(performance.now()-began).toFixed(1);let shown=text;try{shown=JSON.stringify(JSON.parse(text),null,2)}catch{}
out.textContent=answer.status+'  '+ms+' ms\\n'+shown}catch(error){out.textContent=String(error)}});start();`;
