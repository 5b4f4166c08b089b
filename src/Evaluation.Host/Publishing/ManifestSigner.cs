using System.Security.Cryptography;
using System.Text;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Publishing;

/// <summary>Signs manifests with the office's ECDSA P-256 key, and checks signatures with its public half.</summary>
public sealed class ManifestSigner : IDisposable
{
    private readonly ECDsa key;

    private ManifestSigner(ECDsa key) => this.key = key;

    /// <param name="path">A PEM file with the private key, or with the public one for <see cref="Signs"/>.</param>
    /// <returns>One row; none when the file holds no such key.</returns>
    public static Read<ManifestSigner> Load(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            if (key.KeySize == 256)
                return new Read<ManifestSigner>([new ManifestSigner(key)], []);
            key.Dispose();
            return Refuse(path, "it is not a P-256 key.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            return Refuse(path, error.Message);
        }
    }

    /// <returns>The signature as a line of base64.</returns>
    public byte[] Sign(byte[] manifest) =>
        Encoding.ASCII.GetBytes(Convert.ToBase64String(key.SignData(manifest, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)) + "\n");

    /// <returns>True when <paramref name="signature"/> is this key's over exactly these bytes.</returns>
    public bool Signs(byte[] manifest, byte[] signature)
    {
        var line = Encoding.ASCII.GetString(signature).Trim();
        var decoded = new byte[line.Length];
        return Convert.TryFromBase64String(line, decoded, out var length)
            && key.VerifyData(manifest, decoded.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    public void Dispose() => key.Dispose();

    private static Read<ManifestSigner> Refuse(string path, string why) =>
        new([], [new Problem(PublishProblems.KeyUnreadable, new Place(Path.GetFileName(path)), why)]);
}
