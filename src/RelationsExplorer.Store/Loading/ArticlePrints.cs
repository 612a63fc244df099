using System.Buffers.Binary;
using System.Security.Cryptography;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// A number for each article, made of all that two stores are compared by: what it says of itself, its passages, its claims
/// and how these were judged. Where two stores have the same print of an article, nobody need look further.
/// </summary>
internal static class ArticlePrints
{
    /// <summary>The prints; that of the article with number n stands at index n - 1.</summary>
    public static long[] Of(Numbering numbers)
    {
        var prints = new long[numbers.Articles.Items.Count];
        var (passages, claims) = (numbers.Passages.Items, numbers.Claims.Items);
        var (passage, claim) = (0, 0);
        using var memory = new MemoryStream();
        using var to = new BinaryWriter(memory);

        // Passages and claims come by their article, so one way through all of them is enough.
        for (var i = 0; i < prints.Length; i++)
        {
            memory.SetLength(0);
            var article = numbers.Articles.Items[i];
            Write(to, article);
            for (; passage < passages.Count && passages[passage].Article == article.Slug; passage++) to.Write(passages[passage].Id.Value);
            to.Write("");
            for (; claim < claims.Count && claims[claim].Article == article.Slug; claim++) Write(to, claims[claim]);
            to.Flush();
            prints[i] = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        }

        return prints;
    }

    private static void Write(BinaryWriter to, Article article)
    {
        to.Write(article.Title);
        to.Write(article.Authors.Count);
        foreach (var author in article.Authors) to.Write(author);
        Write(to, article.Publisher);
        Write(to, article.Published?.ToString());
        Write(to, article.PublishedBasis);
        Write(to, article.Url);
        to.Write(article.Language);
        to.Write((byte)article.Form);
    }

    private static void Write(BinaryWriter to, Claim claim)
    {
        to.Write(claim.Id.Value);
        to.Write(Word.Of(claim.Modality));
        to.Write(Word.Of(claim.Stance));
        Write(to, claim.Speaker.Actor?.Value);
        to.Write(claim.Themes.Count);
        foreach (var theme in claim.Themes) to.Write(theme.Value);
    }

    // What is missing is another thing than an empty text.
    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        to.Write(text ?? "");
    }
}
