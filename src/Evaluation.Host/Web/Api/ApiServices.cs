using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Describing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api;

/// <summary>What the API needs.</summary>
internal static class ApiServices
{
    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => ApiJson.Set(o.SerializerOptions));
        services.AddOpenApi(DocumentEndpoint.Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = d => d.HttpMethod != "HEAD" && $"/{d.RelativePath}".StartsWith(ApiRoutes.Root, StringComparison.Ordinal);
            options.AddSchemaTransformer(DocumentTypes.DescribeAsync);
            options.AddOperationTransformer(OperationDescriber.DescribeAsync);
            options.AddDocumentTransformer(DocumentDescriber.DescribeAsync);
        });
        services.AddSingleton<DocumentEndpoint>();
    }
}
