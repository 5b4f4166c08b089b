using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Downloads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Evaluation.Host.Web.Api.Writing;

/// <summary>A file that was sent, bare or in a form's field.</summary>
internal static class UploadBody
{
    public const string Field = "form";
    public const string Form = "multipart/form-data";

    public static AcceptsMetadata Metadata { get; } = new([Handout.Workbook, Form], typeof(IFormFile));

    /// <param name="name">Of a bare file.</param>
    public static async Task<(string Name, byte[] Content, Refused? Refusal)> ReadAsync(HttpContext context, string? name)
    {
        using var content = new MemoryStream();
        if (!context.Request.HasFormContentType)
        {
            await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
            return content.Length == 0 ? Missing("请求内容为空。", "The body is empty.") : (name ?? "", content.ToArray(), null);
        }

        if (await FormOf(context).ConfigureAwait(false) is not { Files: [{ Name: Field, Length: > 0 } file], Count: 0 })
            return Missing("须有且只有一个名为 form 的文件字段。", "There must be one field, the file named form.");
        await file.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        return (file.FileName, content.ToArray(), null);
    }

    /// <returns><c>null</c> for what is no form, whatever its header says.</returns>
    private static async Task<IFormCollection?> FormOf(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static (string Name, byte[] Content, Refused? Refusal) Missing(string chinese, string english) => ("", [], Refused.Field(Field, chinese, english));
}
