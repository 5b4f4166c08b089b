using System.Text.Json;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Store;
using Evaluation.Store.Idempotency;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Api.Writing;

/// <summary>Carries out a write once for each Idempotency-Key of an account, and gives its first answer again to whoever repeats it.</summary>
internal static class IdempotencyGate
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotency-Replayed";
    public const int LongestKey = 255;

    /// <summary>As long as a request may take.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly string[] KeptHeaders = [HeaderNames.Location, HeaderNames.ETag, HeaderNames.ContentType];

    /// <summary>An earlier try of the request made the change and ended before it answered.</summary>
    public static bool WasDone(HttpContext context) => context.Items[typeof(IdempotencyClaim)] is IdempotencyClaim { WasDone: true };

    /// <summary>Has another answer kept than the one that is given: a secret is told once and never stored.</summary>
    public static void Keep<T>(HttpContext context, T answer) => context.Items[typeof(KeptAnswer)] = JsonSerializer.SerializeToUtf8Bytes(answer, ApiJson.Options);

    /// <summary>The request's body is in memory by now, and its operation one that writes.</summary>
    public static async Task PassAsync(HttpContext context, RequestDelegate next, EvaluationStore store)
    {
        if (!context.Request.Headers.TryGetValue(Header, out var given))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (given is not [{ Length: > 0 and <= LongestKey } key] || key.Any(c => c is <= ' ' or > '~'))
        {
            await new Refused(ProblemKinds.KeyInvalid).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        var start = store.Idempotency.Begin(context.User.AccountId(), key, RequestHash.Of(context), Lease);
        await (start.State switch
        {
            IdempotencyState.Claimed => CarryOutAsync(context, next, store, start.Claim!),
            IdempotencyState.Answered => RepeatAsync(context, start.Answer!),
            IdempotencyState.UnderWay => WaitAsync(context),
            IdempotencyState.OtherRequest => new Refused(ProblemKinds.KeyReused).ExecuteAsync(context),
        }).ConfigureAwait(false);
    }

    private static async Task CarryOutAsync(HttpContext context, RequestDelegate next, EvaluationStore store, IdempotencyClaim claim)
    {
        context.Items[typeof(IdempotencyClaim)] = claim;
        var (output, isAnswered) = (context.Response.Body, false);
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            using (store.Idempotency.Hold(claim))
                await next(context).ConfigureAwait(false);
            if (claim.WasDone && context.Response.StatusCode >= StatusCodes.Status400BadRequest)
                throw new IdempotencyLostException("What was done can't be answered again.");
            if (context.Response.StatusCode < StatusCodes.Status500InternalServerError)
            {
                store.Idempotency.Answer(claim, Kept(context, answer));
                isAnswered = true;
            }
        }
        catch (IdempotencyLostException)
        {
            answer.SetLength(0);
            await (claim.WasDone ? new Refused(ProblemKinds.AnswerLost).ExecuteAsync(context) : WaitAsync(context)).ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = output;
            if (!isAnswered)
                store.Idempotency.Release(claim);
        }

        if (claim.WasDone && isAnswered)
            context.Response.Headers[Replayed] = "true";
        answer.Position = 0;
        await answer.CopyToAsync(output, context.RequestAborted).ConfigureAwait(false);
    }

    private static KeptAnswer Kept(HttpContext context, MemoryStream answer)
    {
        var headers = KeptHeaders.Where(h => context.Response.Headers.ContainsKey(h)).ToDictionary(h => h, h => context.Response.Headers[h].ToString(), StringComparer.Ordinal);
        return new KeptAnswer(context.Response.StatusCode, headers, context.Items[typeof(KeptAnswer)] as byte[] ?? answer.ToArray());
    }

    private static async Task RepeatAsync(HttpContext context, KeptAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.Headers[Replayed] = "true";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task WaitAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "2";
        return new Refused(ProblemKinds.UnderWay).ExecuteAsync(context);
    }
}
