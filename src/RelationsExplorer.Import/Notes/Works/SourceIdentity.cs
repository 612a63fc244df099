using System.Buffers;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.Works;

/// <summary>When two references name the same work, and what its address is made of.</summary>
internal static class SourceIdentity
{
    private const int LongestOnStack = 512;

    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
        { "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src", "source", "cmpid", "ncid", "amp", "smid", "share", "spm", "from", "yclid" };

    /// <summary>
    /// The id of a work: of its normalised authors, title, container, date and addresses. A work without title and
    /// address is known only within the article that speaks of it, so that article belongs to its id.
    /// </summary>
    public static SourceId IdOf(Source source, ArticleSlug article)
    {
        if (source.Doi is { } doi) return SourceId.Of("doi", doi.ToLowerInvariant());
        var url = source.Url is null ? "" : CanonicalUrl(source.Url);
        var title = TitleKey(source.Title);
        return SourceId.Of(
            string.Join('|', source.Authors.Select(FamilyKey).Where(key => key.Length > 0)), title, ContainerKey(source.Container ?? source.Publisher) ?? "",
            source.Issued?.ToString() ?? "", url, title.Length == 0 && url.Length == 0 ? article.Value : "");
    }

    /// <summary>Whether the two are one work, by DOI, by address, or by title with all else agreeing.</summary>
    public static bool IsSame(Source one, Source other) => IsSame(one, WorkKeys.Of(one), other, WorkKeys.Of(other));

    /// <inheritdoc cref="IsSame(Source, Source)"/>
    /// <param name="one">A work.</param>
    /// <param name="keys">Its keys, which who compares one with many has made once.</param>
    /// <param name="other">Another.</param>
    /// <param name="otherKeys">Its keys.</param>
    public static bool IsSame(Source one, WorkKeys keys, Source other, WorkKeys otherKeys)
    {
        if (one.Doi is { } doi && other.Doi is { } otherDoi) return string.Equals(doi, otherDoi, StringComparison.OrdinalIgnoreCase);
        if (keys.Url is { } url && url == otherKeys.Url) return true;
        var (title, otherTitle) = (keys.Title, otherKeys.Title);
        if (title.Length == 0 || otherTitle.Length == 0)
            return title.Length == 0 && otherTitle.Length == 0 && one.Url is null && other.Url is null && IsSameUntitled(one, other);
        if (!IsSameTitle(title, otherTitle, one, other)) return false;
        if (one.Issued is { } issued && other.Issued is { } otherIssued && !issued.Overlaps(otherIssued)) return false;
        if (!AuthorsAgree(one, other)) return false;
        var containers = ContainersAgree(one, other);
        // "Joint statement" or "Editorial" is no title to know a work by: something else must agree outright.
        var isTelling = title.Count(c => c == ' ') >= 3 || (containers is true && one.Issued is not null) || SharesAuthor(one, other);
        return isTelling && containers is not false;
    }

    /// <summary>The address without what does not matter: scheme, www, closing slash, fragment, tracking.</summary>
    public static string CanonicalUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return url.ToLowerInvariant();
        var host = uri.IdnHost.ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal)) host = host[prefix.Length..];
        }

        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => pair.Split('=')[0] is var name && !Tracking.Contains(name) && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToArray();
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/');
        return host + path + (query.Length > 0 ? "?" + string.Join('&', query) : "");
    }

    /// <summary>Letters and digits of a title, folded, single spaces between words; empty for none.</summary>
    public static string TitleKey(string? title)
    {
        if (title is null) return "";

        // Merging asks for keys by the million: the key is put together on the stack, where it fits.
        var room = title.Length * LetterFold.Longest;
        var rented = room > LongestOnStack ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> key = rented is null ? stackalloc char[LongestOnStack] : rented;
        var length = 0;
        foreach (var c in title)
        {
            // The letter and its accent may be two characters.
            if (LetterFold.IsMark(c) || c is '\'' or '’' or '‘') continue;
            if (char.IsLetterOrDigit(c)) length += LetterFold.Fold(c, key[length..]);
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }

        var made = key[..length].TrimEnd().ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return made;
    }

    /// <summary>The family name of a person, the whole name of a body, folded; empty for "et al.".</summary>
    public static string FamilyKey(string author)
    {
        if (author == Source.AndOthers) return "";
        var key = TitleKey(author);
        var space = key.LastIndexOf(' ');
        return space < 0 || BodyName.Is(author) ? key : key[(space + 1)..];
    }

    private static bool IsSameUntitled(Source one, Source other) =>
        Equals(one.Issued, other.Issued) && ContainersAgree(one, other) != false
        && one.Authors.Select(FamilyKey).SequenceEqual(other.Authors.Select(FamilyKey)) && (one.Container ?? (one.Authors.Count > 0 ? one.Authors[0] : null)) is not null;

    // A subtitle may be left out where author and date say that it is the same work.
    private static bool IsSameTitle(string title, string otherTitle, Source one, Source other)
    {
        if (title == otherTitle) return true;
        var (shorter, longer) = title.Length < otherTitle.Length ? (title, otherTitle) : (otherTitle, title);
        return shorter.Length >= 8 && longer.StartsWith(shorter + " ", StringComparison.Ordinal) && SharesAuthor(one, other)
            && one.Issued is { } issued && other.Issued is { } otherIssued && issued.Overlaps(otherIssued);
    }

    private static bool SharesAuthor(Source one, Source other) =>
        one.Authors.Select(FamilyKey).Where(key => key.Length > 0).Intersect(other.Authors.Select(FamilyKey)).Any();

    /// <summary>Whether neither says that others wrote it.</summary>
    public static bool AuthorsAgree(Source one, Source other) => one.Authors.Count == 0 || other.Authors.Count == 0 || SharesAuthor(one, other);

    /// <summary>Whether they appeared in the same place; null where one does not say.</summary>
    public static bool? ContainersAgree(Source one, Source other)
    {
        if (ContainerKey(Elsewhere(one)) is not { } key || ContainerKey(Elsewhere(other)) is not { } otherKey) return null;
        return key == otherKey || key.Contains(otherKey, StringComparison.Ordinal) || otherKey.Contains(key, StringComparison.Ordinal)
            || one.Container == other.Publisher || other.Container == one.Publisher;
    }

    /// <summary>Where it appeared other than with the body whose work it is: another mention may still name the site or the paper.</summary>
    public static string? Elsewhere(Source source) => source is { Container: { } container, Authors: [var body] } && container == body ? null : source.Container;

    private static string? ContainerKey(string? container) =>
        container is null ? null : Outlets.Key(Outlets.FindOrNull(container)?.Outlet.Name ?? (container.StartsWith("The ", StringComparison.Ordinal) ? container[4..] : container));
}
