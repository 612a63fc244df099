using System.Collections.Frozen;

namespace RelationsExplorer.Import.Notes.References.Press;

/// <summary>Who publishes: a newspaper, journal, agency, institute, ministry, publisher …</summary>
/// <param name="Name">The name under which all its other names are gathered.</param>
/// <param name="Kind">agency, newspaper, magazine, broadcaster, site, journal, institute, government, company, publisher, platform or reference.</param>
internal sealed record Outlet(string Name, string Kind)
{
    /// <summary>Whether it reports news.</summary>
    public bool IsPress => Kind is "agency" or "newspaper" or "magazine" or "broadcaster" or "site";

    /// <summary>Whether it holds works of others without being their container: JSTOR, ResearchGate.</summary>
    public bool IsPlatform => Kind == "platform";
}

/// <summary>One name of an outlet.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Text">The name as it is best written.</param>
/// <param name="Plain">Whether the name is also a plain word or another body, so that prose must say more before it counts.</param>
internal sealed record OutletName(Outlet Outlet, string Text, bool Plain);

/// <summary>The outlets that the list <c>outlets.tsv</c> knows. Others are read too; these help to tell containers from titles.</summary>
internal static class Outlets
{
    private const int LongestWritten = 100;

    // Offices of one state carry its name or not.
    private const string OfChina = "ofthepeoplesrepublicofchina";

    // All names as the list writes them, those too that another spelling covers.
    private static readonly List<string> Written = [];

    private static readonly FrozenDictionary<string, OutletName> Names = Read();

    private static readonly FrozenDictionary<string, OutletName>.AlternateLookup<ReadOnlySpan<char>> ByKey = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    // How many words the longest name has that begins with a word; "The" is not counted.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WordsAfter = Written
        .Select(name => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name)
        .GroupBy(name => Key(name.Split(' ', '-')[0]))
        .ToFrozenDictionary(group => group.Key, group => group.Max(name => name.Count(' ') + name.Count('-') + 1), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most words of a name that begins with this one, "The" not counted; 0 where none does.</summary>
    public static int LongestFrom(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWritten) return 0;
        var hyphen = word.IndexOf('-');
        Span<char> key = stackalloc char[LongestWritten * 3];
        var length = WriteKey(hyphen > 0 ? word[..hyphen] : word, key);
        if (WordsAfter.TryGetValue(key[..length], out var words)) return words;
        // "Reuters’s"
        return length > 1 && word[^1] == 's' && word[^2] is '’' or '\'' && WordsAfter.TryGetValue(key[..(length - 1)], out words) ? words : 0;
    }

    /// <summary>The outlet that the words name, whatever their case, spaces and hyphens; null for an unknown one.</summary>
    public static OutletName? FindOrNull(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestWritten) return null;
        Span<char> buffer = stackalloc char[LongestWritten * 3];
        ReadOnlySpan<char> key = buffer[..WriteKey(words, buffer)];
        if (ByKey.TryGetValue(key, out var name)) return name;
        if (key.EndsWith(OfChina) && ByKey.TryGetValue(key[..^OfChina.Length], out name)) return name;
        return key.StartsWith("the") && ByKey.TryGetValue(key[3..], out name) ? name : null;
    }

    /// <summary>The words as the list writes them where they differ only in case and spaces ("Gulf news"); else as they are.</summary>
    public static string Spelled(string words) =>
        FindOrNull(words) is { } name && Key(name.Text) == Key(words) && !words.Contains(name.Text, StringComparison.Ordinal) && !words.Contains('.', StringComparison.Ordinal) && !words.Contains('&', StringComparison.Ordinal) ? name.Text : words;

    /// <summary>Letters and digits in lower case, all else left out: what two spellings of one name share.</summary>
    public static string Key(ReadOnlySpan<char> words)
    {
        Span<char> key = words.Length <= LongestWritten ? stackalloc char[LongestWritten * 3] : new char[words.Length * 3];
        return key[..WriteKey(words, key)].ToString();
    }

    private static int WriteKey(ReadOnlySpan<char> words, Span<char> key)
    {
        var length = 0;
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (c == '&') length += "and".TryCopyTo(key[length..]) ? 3 : 0;
        }

        return length;
    }

    private static FrozenDictionary<string, OutletName> Read()
    {
        var names = new Dictionary<string, OutletName>();
        var later = new List<OutletName>();
        foreach (var columns in WordList.Rows(typeof(Outlets), "outlets.tsv"))
        {
            var outlet = new Outlet(columns[0].TrimStart('~'), columns[1]);
            Add(columns[0], outlet);
            foreach (var other in columns.Length > 2 ? columns[2].Split(" | ") : []) Add(other, outlet);
        }

        // "Moscow Times" for "The Moscow Times", where the list gives no such name another meaning.
        foreach (var name in later) names.TryAdd(Key(name.Text), name);
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string text, Outlet outlet)
        {
            var plain = text.StartsWith('~');
            var name = new OutletName(outlet, text.TrimStart('~'), plain);
            names.TryAdd(Key(name.Text), name);
            Written.Add(name.Text);
            if (name.Text.StartsWith("The ", StringComparison.Ordinal)) later.Add(name with { Text = name.Text[4..], Plain = plain || !name.Text[4..].Contains(' ', StringComparison.Ordinal) });
        }
    }
}
