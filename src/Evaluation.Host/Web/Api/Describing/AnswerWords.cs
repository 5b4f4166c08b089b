using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Writing;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Words for what an operation answers, and the headers that go with it.</summary>
internal static class AnswerWords
{
    public static string Of(string status, bool isWrite) => status switch
    {
        "200" => "成功。 Done.",
        "201" => "已建立，地址见 Location。 Made; Location says where.",
        "202" => "已受理，进度见 Location。 Taken on; Location says where its progress is.",
        "206" => "文件的一部分。 A part of the file.",
        "304" => "内容未变。 Nothing has changed.",
        _ => string.Join(' ', Kinds(status, isWrite).Select(k => $"{k.Code}: {k.Chinese} {k.English}")),
    };

    /// <returns>Those that the operation may answer with; the likeliest first.</returns>
    public static IEnumerable<ProblemKind> Kinds(string status, bool isWrite) =>
        ProblemKinds.All.Where(k => FormattableString.Invariant($"{k.Status}") == status && (isWrite || !ProblemKinds.OfWrites.Contains(k)));

    public static Dictionary<string, IOpenApiHeader> Headers(OpenApiOperation operation, string status, bool isWrite)
    {
        Dictionary<string, IOpenApiHeader> headers = [];
        var isPaged = operation.Parameters!.Any(p => p.Name == "pageSize");
        if (!isWrite && status is ("200" or "206" or "304"))
            Add("ETag", "内容的强标签。 A strong tag of the content.");
        if (isPaged && status == "200")
            Add("Link", "首页、前页、后页、末页（RFC 8288）。 first, prev, next and last page (RFC 8288).");
        if (status is "206" or "416")
            Add("Content-Range", "所回复的部分与文件大小（RFC 9110）。 Which part it is, and the file's size (RFC 9110).");
        if (status is "201" or "202")
            Add("Location", "所建内容的地址。 Where it is.");
        if (status is "401")
            Add("WWW-Authenticate", "Bearer");
        if (status is "429")
            Add("Retry-After", "多少秒后可再试。 Seconds to wait.");
        if (isWrite && status is ("200" or "201" or "202" or "400" or "404" or "409" or "412" or "413" or "422"))
            Add(IdempotencyGate.Replayed, "true：这是第一次的回复。 true: this is the first answer again.");
        return headers;

        void Add(string name, string words) => headers[name] = new OpenApiHeader { Description = words, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
    }
}
