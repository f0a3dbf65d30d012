package org.duban.intake.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways to damage the parts within a .docx or .xlsx, the zip around them staying whole. */
enum ZipDamage {
    SWAPPED {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            String one = any(names, random);
            String other = any(names, random);
            byte[] kept = parts.get(one);
            parts.put(one, parts.get(other));
            parts.put(other, kept);
        }
    },
    LOST {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            parts.remove(any(names, random));
        }
    },
    BROKEN_XML {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            change(parts, any(names, random), xml -> {
                int at = random.nextInt(xml.length() + 1);
                return switch (random.nextInt(5)) {
                    case 0 -> xml.substring(0, at);
                    case 1 -> xml.substring(0, at) + "<w:p><" + xml.substring(at);
                    case 2 -> xml.substring(0, at) + "\u0001\uFFFF]]>&nosuch;" + xml.substring(at);
                    case 3 -> xml.replaceFirst("</", "<");
                    default -> xml.substring(0, at) + xml;
                };
            });
        }
    },
    FALSE_NUMBERS {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            String[] values = {"-1", "0", "2147483647", "99999999999999999999", "", "NaN", "1e308", "三", "A0", "XFD1048577"};
            change(parts, any(names, random), xml -> {
                String changed = xml;
                for (int i = 0; i < 6; i++) {
                    int at = random.nextInt(changed.length() + 1);
                    String value = values[random.nextInt(values.length)];
                    changed = changed.substring(0, at) + changed.substring(at).replaceFirst("=\"[^\"]*\"", "=\"" + value + "\"");
                }
                return changed;
            });
        }
    },
    ENTITY_BOMB {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            var types = new StringBuilder("<!DOCTYPE b [<!ENTITY a0 \"督办督办督办督办\">");
            for (int i = 1; i < 12; i++) {
                types.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
            }
            String bomb = types + "]>";
            change(parts, any(names, random), xml -> afterProlog(xml, bomb).replaceFirst("<w:t[^>]*>|<t>|<t [^>]*>", "$0&a11;"));
        }
    },
    ELEMENTS_WITHIN_EACH_OTHER {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            int depth = 1 << (6 + random.nextInt(9));
            change(parts, any(names, random), xml -> {
                int at = xml.indexOf('>', random.nextInt(xml.length() + 1)) + 1;
                return xml.substring(0, at) + "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth)
                        + xml.substring(at);
            });
        }
    },
    INFLATED {
        @Override
        void of(Map<String, byte[]> parts, List<String> names, Random random) {
            change(parts, any(names, random), xml -> xml.replaceFirst("<w:body>|<sheetData>|>", "$0" + " ".repeat(30_000_000)));
        }
    };

    /** A change of the words of one part. */
    private interface Rewriting {
        String of(String xml);
    }

    abstract void of(Map<String, byte[]> parts, List<String> names, Random random);

    /** The file with parts of it damaged, or none where it is no zip. */
    byte[] of(byte[] file, Random random) {
        Map<String, byte[]> parts = parts(file);
        if (!parts.isEmpty()) {
            of(parts, new ArrayList<>(parts.keySet()), random);
        }
        return zip(parts);
    }

    private static String any(List<String> names, Random random) {
        List<String> read = names.stream().filter(name -> name.matches(".*(?:document|sheet[0-9]+|sharedStrings|styles|workbook)\\.xml")).toList();
        return read.isEmpty() || random.nextInt(5) == 0
                ? names.get(random.nextInt(names.size()))
                : read.get(random.nextInt(read.size()));
    }

    private static void change(Map<String, byte[]> parts, String name, Rewriting rewriting) {
        parts.computeIfPresent(name, (same, bytes) ->
                rewriting.of(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static String afterProlog(String xml, String words) {
        int at = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, at) + words + xml.substring(at);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
