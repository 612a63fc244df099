using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.Import.Notes.References.Addresses;

/// <summary>Takes web addresses, DOIs, access dates and the phrases around them out of a reference.</summary>
internal static partial class AddressReader
{
    private static readonly SignedPattern SupplierBy = new(Supplier(), "retrieved");
    private static readonly SignedPattern ArchivedBy = new(Archived(), "archived");
    private static readonly SignedPattern LocalFileBy = new(LocalFile(), "file:");
    private static readonly SignedPattern AddressBy = new(Address(), "://", "www.");
    private static readonly SignedPattern WithoutSchemeBy = new(WithoutScheme(), "/");
    private static readonly SignedPattern BareDoiBy = new(BareDoi(), "10.");
    private static readonly SignedPattern AccessedBy = new(Accessed(), "access", "retrieved", "viewed", "visited", "consulted", "checked", "downloaded", "cited", "обращени", "web.", "consult", "abgerufen", "aufgerufen", "zugriff", "访问", "dostęp", "accesso", "acesso", "obrashch");
    private static readonly SignedPattern AvailableBy = new(Available(), "available", "accessible", "retrieved", "access", "found", "online", "dispon", "verfügbar", "unter", "dostępn");

    // No reference has more addresses or visits than this; a hostile one may.
    private const int Most = 6;

    /// <summary>Reads them, and leaves the words that name the work.</summary>
    public static void Read(PrintedReference reference)
    {
        reference.Take(SupplierBy);
        reference.Take(ArchivedBy, "");
        ReadAccess(reference);
        reference.Take(LocalFileBy);
        for (var i = 0; i < Most && reference.Take(AddressBy) is { } address; i++)
        {
            var url = Trimmed(address.Value.TrimStart('<'));
            if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) url = "http://" + url;
            reference.Doi ??= DoiIn(url);
            // "www.example.org (12.09.2012)": when it was looked at, as German styles have it.
            if (DateBehind().Match(reference.Rest, Math.Min(address.Index, reference.Rest.Length)) is { Success: true } seen && ReferenceDates.WholeOrNull(seen.Groups["date"].Value) is { Fineness: 3 } day)
            {
                reference.Accessed ??= day.Date;
                reference.Rest = reference.Rest.Remove(seen.Index, seen.Length);
            }

            if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Contains('.')) reference.Url ??= url;
        }

        if (reference.Url is null && reference.Take(WithoutSchemeBy) is { } bare)
        {
            reference.Url = "http://" + Trimmed(bare.Value);
            reference.Doi ??= DoiIn(reference.Url);
        }

        if (reference.Take(BareDoiBy) is { } doi) reference.Doi ??= Trimmed(doi.Groups["doi"].Value);
        ReadLostAddress(reference);
        for (var i = 0; i < Most && reference.Take(Filler()) is not null; i++)
        {
        }
    }

    /// <summary>The DOI inside an address; null where it has none.</summary>
    public static string? DoiIn(string url)
    {
        if (!url.Contains("10.", StringComparison.Ordinal)) return null;
        var match = DoiInAddress().Match(url.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        return match.Success ? match.Value.TrimEnd('.', '/', ')') : null;
    }

    private static void ReadAccess(PrintedReference reference)
    {
        // "accessed on 1 May 2020" may stand twice, once for each of two addresses that are lost.
        var match = AccessedBy.Match(reference.Rest);
        for (var i = 0; i < Most && match.Success; i++, match = AccessedBy.Match(reference.Rest, Math.Min(match.Index, reference.Rest.Length)))
        {
            var after = match.Index + match.Length;
            var ahead = reference.Rest[after..Math.Min(reference.Rest.Length, after + 40)];
            var cut = Cut().Match(ahead);
            if (ReferenceDates.Find(ahead) is [{ Span.Start: <= 2, Fineness: > 1 } date, ..])
            {
                reference.Accessed ??= date.Date;
                reference.Rest = reference.Rest.Remove(match.Index, match.Length + date.Span.End);
                reference.Rest = reference.Rest.Insert(match.Index, ", ");
                reference.Take(FromAfterAccess());
            }
            else if (cut.Success)
            {
                // The note breaks off: "accessed on October".
                reference.Rest = reference.Rest[..match.Index];
            }
            else if (after >= reference.Rest.Length)
            {
                break;
            }
            else
            {
                match = AccessedBy.Match(reference.Rest, after);
                if (!match.Success) break;
            }
        }
    }

    // "available at" with the link gone: of what follows, only the tail of a link is dropped.
    private static void ReadLostAddress(PrintedReference reference)
    {
        for (var i = 0; i < Most && reference.Take(AvailableBy, ", ") is { } available; i++)
        {
            var tail = reference.Rest[available.Index..];
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, available.Index), LinkTail().Replace(tail, " "));
        }
    }

    private static string Trimmed(string url)
    {
        url = url.TrimEnd('.', ',', ';', ':', '"', '\'', '”', '’', '>', ']', '*', '_');
        while (url.EndsWith(')') && url.Count(c => c == ')') > url.Count(c => c == '(')) url = url[..^1].TrimEnd('.', ',', ';');
        return url;
    }

    [GeneratedRegex(@"<?\b(https?://|www\.)[^\s<>""“”«»]+>?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G\s*[(\[](?<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4})[)\]]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DateBehind();

    // "en.kremlin.ru/supplement/5413", as MLA prints addresses: a host with a path.
    [GeneratedRegex(@"(?<![\w@./-])([a-z0-9][a-z0-9-]*\.){1,4}(com|org|net|info|gov|edu|int|mil|eu|ru|su|cn|hk|jp|kr|in|pk|kz|uz|kg|ua|uk|de|fr|au|io|asia)/[^\s<>""“”«»]+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WithoutScheme();

    // "Retrieved from Archive Portal: http://…": who keeps the copy.
    [GeneratedRegex(@"(?<=\b[Rr]etrieved (.{5,20} )?from )\p{Lu}[\p{L}\s]{1,60}(\sweb\s?site)?:(?=\s*https?://)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Supplier();

    // "Archived from the original (PDF) on 3 March 2020": when somebody made a copy.
    [GeneratedRegex(@"[,.]?\s*\(?\barchived (from the original)?\s*(\(PDF\)\s)?on \(?(\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)\)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Archived();

    // A path on the author's own machine is no address.
    [GeneratedRegex(@"\bfile:/+\S+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LocalFile();

    [GeneratedRegex(@"\b(doi\s*:?\s*)?(?<doi>10\.\d{4,9}/[^\s""“”<>]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex BareDoi();

    [GeneratedRegex(@"10\.\d{4,9}/[^\s?#&]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex DoiInAddress();

    [GeneratedRegex(@"[\[(]?\s*\b((last|date|web|first)\s+)*(of access|accessed|access date|retrieved|viewed|visited|consulted|checked|downloaded|cited|дата обращения|обращение|data obrashcheniya|web\.(?=\s\d)|consultée?s? le|consulta(t[oa])?( il| el)?|consultado( el| em)?|[uú]ltimo? (accesso|acceso|acesso|consulta)|acc?esso( em| il)?|abgerufen am|aufgerufen am|(letzter )?zugriff( am)?|访问(时间|日期)|zuletzt (abgerufen|aufgerufen)( am)?|dostęp( z dnia)?)(\s+(date|on|at|in))*\s*:?\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Accessed();

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}{2,8}\.?)?(\s*\d{1,2}\,?)?\s*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Cut();

    [GeneratedRegex(@"(?<=, )\s*[\])]*,?\s*from\b:?(\s(the\s)?\p{Lu}[\p{L}\s]{1,50}(?=\.?\s*$))?|(?<=, )\s*[\])]+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FromAfterAccess();

    [GeneratedRegex(@"[\[(]?\b((main|full)\s+(paper|text|report)\s+)?(also\s+)?((available|accessible|retrieved|accessed|access|found|online)\s*(online\s*)?(at|from|on|:)|dispon[ií](ble|bile|vel)\s(en|sur|su|in|em|a|all[’']indirizzo)|(verfügbar|online|abrufbar)\sunter|dostępn[eyai]+\s(w|na|pod))(?=\W|$)\s*:?[\])]?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Available();

    // What is left of a link that a web page lost: percent signs, underscores, query strings, a name in quotes glued on.
    [GeneratedRegex(@"^\s*[,.]?\s*(['‘""][^\s'’""]*[_%=&][^\s'’""]*['’""]?)?|[^\s]*(%[0-9A-F]{2}|&\w+=|_\w+_)[^\s]*", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LinkTail();

    [GeneratedRegex(@"\b(URL|DOI|Link|Online|Web|Website)\s*:(?=\W|$)|\[(online|electronic resource|электронный ресурс|in (Russian|Chinese|Japanese|German|French))\]|\((in (Russian|Chinese|Japanese|German|French)|online|PDF|Report|Press release|Map)\)|\[PDF\]|(?<=\d),\sonline\.?\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Filler();
}
