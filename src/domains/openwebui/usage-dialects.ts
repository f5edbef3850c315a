import type { Fields } from './document-fields.ts';
import type { Reading } from './usage-counts.ts';
import { deepSeek, langChain, llamaCpp, ollama } from './usage-marked.ts';
import { anthropic, bedrock, camelCase, cohere, gemini, watsonx } from './usage-native.ts';
import { cachedBeside, grok, openAi, thoughtInTotal, writtenBeside } from './usage-openai.ts';

/** How one provider or gateway writes what an answer used. */
export interface Dialect {
  readonly name: string;
  /** Where the provider or the gateway says what its names mean. */
  readonly documented: string;
  /** Null where the record has none of the marks of this dialect. */
  readonly read: (record: Fields) => Reading | null;
}

const OPENAI = 'https://platform.openai.com/docs/api-reference';

/**
 * The dialects, those with marks of their own before those that only the counts tell apart: of the readings of one record the
 * first counts that contradicts neither itself nor the recorded total.
 */
export const DIALECTS: readonly Dialect[] = [
  {
    name: 'Anthropic Messages',
    documented: 'https://docs.claude.com/en/docs/build-with-claude/prompt-caching',
    read: anthropic,
  },
  {
    name: 'Amazon Bedrock',
    documented:
      'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html',
    read: bedrock,
  },
  {
    name: 'Gemini',
    documented: 'https://ai.google.dev/api/generate-content#UsageMetadata',
    read: gemini,
  },
  { name: 'Cohere', documented: 'https://docs.cohere.com/reference/chat', read: cohere },
  {
    name: 'watsonx',
    documented: 'https://cloud.ibm.com/apidocs/watsonx-ai#text-generation',
    read: watsonx,
  },
  {
    name: 'Mistral and Vercel in camel case',
    documented: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
    read: camelCase,
  },
  {
    name: 'LangChain',
    documented: 'https://reference.langchain.com/python/langchain_core/messages/',
    read: langChain,
  },
  { name: 'DeepSeek', documented: 'https://api-docs.deepseek.com/guides/kv_cache', read: deepSeek },
  {
    name: 'Ollama',
    documented: 'https://github.com/ollama/ollama/blob/main/docs/api.md',
    read: ollama,
  },
  {
    name: 'llama.cpp',
    documented: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md',
    read: llamaCpp,
  },
  { name: 'OpenAI Chat Completions', documented: `${OPENAI}/chat/object`, read: openAi },
  { name: 'OpenAI Responses', documented: `${OPENAI}/responses/object`, read: openAi },
  {
    name: 'Azure OpenAI',
    documented: 'https://learn.microsoft.com/azure/ai-foundry/openai/reference',
    read: openAi,
  },
  { name: 'Mistral', documented: 'https://docs.mistral.ai/api/', read: openAi },
  {
    name: 'OpenRouter',
    documented: 'https://openrouter.ai/docs/use-cases/usage-accounting',
    read: openAi,
  },
  { name: 'LiteLLM', documented: 'https://docs.litellm.ai/docs/completion/usage', read: openAi },
  {
    name: 'vLLM',
    documented: 'https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html',
    read: openAi,
  },
  {
    name: 'LM Studio',
    documented: 'https://lmstudio.ai/docs/app/api/endpoints/openai',
    read: openAi,
  },
  { name: 'Grok', documented: 'https://docs.x.ai/docs/guides/reasoning', read: grok },
  {
    name: 'LiteLLM, with what is written to a cache beside',
    documented: 'https://github.com/BerriAI/litellm/issues/15056',
    read: writtenBeside,
  },
  {
    name: 'LiteLLM, with the cache of Anthropic beside',
    documented: 'https://docs.litellm.ai/docs/completion/prompt_caching',
    read: cachedBeside,
  },
  {
    name: 'Gemini through OpenAI names',
    documented: 'https://ai.google.dev/gemini-api/docs/openai',
    read: thoughtInTotal,
  },
];
