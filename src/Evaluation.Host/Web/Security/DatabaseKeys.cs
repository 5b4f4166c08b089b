using System.Xml.Linq;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Evaluation.Host.Web.Security;

/// <summary>Keeps the framework's keys in the database, so that forms outlive a restart and every node knows them.</summary>
/// <remarks>They sign antiforgery tokens and nothing else: sessions, API tokens and links are random and known by their hash.</remarks>
internal sealed class DatabaseKeys(EvaluationStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. store.Accounts.Keys().Select(k => XElement.Parse(k.Xml))];

    public void StoreElement(XElement element, string friendlyName) => store.Write(
        "portal", "portal", friendlyName, unit => unit.Accounts.SaveKey(new PortalKey(friendlyName, element.ToString(SaveOptions.DisableFormatting))));
}
