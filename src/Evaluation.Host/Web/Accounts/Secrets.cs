using System.Buffers.Text;
using System.Security.Cryptography;
using Evaluation.Model;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Random secrets: handed out once, kept as hashes.</summary>
internal static class Secrets
{
    /// <summary>Twelve of these are 69 bits; letters and digits that look alike are left out.</summary>
    private const string Readable = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <returns>256 random bits, safe in addresses and headers.</returns>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <returns>A password to be told by telephone and changed at once.</returns>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4)));

    /// <remarks>No salt: there is nothing to guess in 256 random bits.</remarks>
    public static string Hash(string secret) => Sha256.Of(secret);
}
