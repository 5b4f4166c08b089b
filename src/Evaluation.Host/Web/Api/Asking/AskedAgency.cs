using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Model;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Asking;

/// <summary>The agency that a list is narrowed to.</summary>
internal static class AskedAgency
{
    /// <returns>Code as written; <c>null</c>: every agency. An agency's account is not told which others there are: for it an unknown one has nothing, like a foreign one.</returns>
    public static (string? Code, Refused? Refusal) Of(HttpContext context, AgencyDirectory directory)
    {
        var asked = Asked.Of(context).Text(Parameter.Agency);
        return asked is null || context.User.AgencyCode() is not null || directory.All.Any(a => a.Code == asked)
            ? (asked, null)
            : (null, Refused.Parameter(Parameter.Agency.Name, "没有这个部门代码。", "There is no agency of this code."));
    }
}
