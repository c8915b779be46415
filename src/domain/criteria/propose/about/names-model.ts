/** Stems of what a model is, does, puts out or is measured by. */
const STEMS = new Set(
  `
accuracy accurat accurate advisor agent ai annot annotat annotator anoma anomali answer anthropic asr assistant
auc benchmark bert bot chatbot chatgpt cit classifi classific classifier classify claud completion confidenc
convers conversational copilot dataset detection detector diariz draft embedd embedding entiti entity explan
extract extraction f1 fac forecast fraud gemini gener generat golden gpt grasp ground groundednes guardrail
hallucin hallucinat imag inferenc injection insight intent jailbreak judg label labell llama llm ml mistral
model object ollama ocr openai precision predict prediction predictor prompt queri query rag rank recall
recognition recogniz recommend recommender refus refusal relevanc relevant rep repli reranker retriev retrieval
retriever robot segment semantic sentiment similarity speech stt suggestion summari summariz summary ton
transcrib transcript transcription transl translat tts tutor utteranc voic whisper
`.match(/\S+/gu) ?? [],
);

export const namesModel = (stems: readonly string[]): boolean =>
  stems.some((stem) => STEMS.has(stem));
