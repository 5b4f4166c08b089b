using System.Text.Json.Nodes;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Writing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>What the document says of one operation beside its types: parameters, headers, roles, errors, examples.</summary>
internal static class OperationDescriber
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
            parameter.Description = PathWords.Of(parameter.Name!);
        foreach (var parameter in metadata.OfType<QueryParameters>().LastOrDefault()?.All ?? [])
            operation.Parameters.Add(ParameterSchemas.Query(parameter));
        var write = metadata.OfType<WriteOperation>().LastOrDefault();
        AddHeaders(operation, metadata, write is not null);
        AddAnswers(operation, metadata, write is not null);
        AddRights(operation, metadata);
        AddBody(operation, metadata);
        Examples.AddTo(operation, write is not null);
        return Task.CompletedTask;
    }

    private static void AddHeaders(OpenApiOperation operation, IList<object> metadata, bool isWrite)
    {
        if (!isWrite)
            operation.Parameters!.Add(ParameterSchemas.Header("If-None-Match", "已有版本的 ETag；内容未变时回复304。", "The ETag of the version at hand; 304 where nothing has changed."));
        if (isWrite)
            operation.Parameters!.Add(ParameterSchemas.Header(IdempotencyGate.Header, "幂等键，1至255个可见ASCII字符。", "1 to 255 visible ASCII characters; a repeated request with the same key is carried out once.", "^[!-~]{1,255}$"));
        if (metadata.OfType<FileAnswer>().Any())
            operation.Parameters!.Add(ParameterSchemas.Header("Range", "只取文件的一部分（RFC 9110）。", "A part of the file only (RFC 9110)."));
        if (metadata.OfType<HonoursIfMatch>().Any())
            operation.Parameters!.Add(ParameterSchemas.Header("If-Match", "所读版本的 ETag；已被更改时回复412。", "The ETag of the version that was read; 412 where it has changed since."));
    }

    private static void AddAnswers(OpenApiOperation operation, IList<object> metadata, bool isWrite)
    {
        operation.Responses ??= [];
        if (metadata.OfType<FileAnswer>().LastOrDefault() is { } file)
        {
            foreach (var status in (ReadOnlySpan<string>)["200", "206"])
                operation.Responses[status] = new OpenApiResponse { Content = file.MediaTypes.ToDictionary(t => t, _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }) };
        }

        if (!isWrite)
            operation.Responses["304"] = new OpenApiResponse();
        foreach (var (status, answer) in operation.Responses)
        {
            answer.Description = AnswerWords.Of(status, isWrite);
            if (answer is OpenApiResponse concrete)
                concrete.Headers = AnswerWords.Headers(operation, status, isWrite);
        }
    }

    /// <summary>Roles as the pages have them; an operation for everybody has no security.</summary>
    private static void AddRights(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [];
            return;
        }

        var roles = PolicyWords.Roles(metadata.OfType<IAuthorizeData>().Last().Policy!);
        operation.Description += $" Roles: {string.Join(", ", roles)}.";
        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        operation.Extensions["x-roles"] = new JsonNodeExtension(new JsonArray([.. roles.Select(r => JsonValue.Create(r))]));
    }

    private static void AddBody(OpenApiOperation operation, IList<object> metadata)
    {
        if (operation.RequestBody is not OpenApiRequestBody body)
            return;
        body.Required = true;
        if (!metadata.Contains(UploadBody.Metadata))
            return;
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        body.Content = new Dictionary<string, OpenApiMediaType>
        {
            [Downloads.Handout.Workbook] = new() { Schema = file },
            [UploadBody.Form] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { UploadBody.Field },
                    Properties = new Dictionary<string, IOpenApiSchema> { [UploadBody.Field] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "填好的报送表。 The filled form." } },
                },
            },
        };
    }
}
