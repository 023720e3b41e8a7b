// Makes exports with values that exist only in this run, so that finding one anywhere proves where it came from.
// Wholly invented: example.com, 192.0.2.0/24, locally administered hardware addresses.

import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { mkdtempSync, openSync, writeSync, closeSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The planted values of one run: class id to raw value. */
export function plant() {
  const word = `zq${randomBytes(6).toString("hex")}`;
  return { "contact.email": `${word}@example.com`, "net.ssid": `${word}-wlan`, "dev.nickname": `Nursery ${word}` };
}

/** A device list that holds the planted values. */
export function deviceList(planted) {
  const devices = [
    {
      mac: "02005E10A1B2", product_type: "Camera", product_model: "WYZE_CAKP", nickname: planted["dev.nickname"],
      device_params: { ip: "192.0.2.17", ssid: planted["net.ssid"] },
    },
    {
      mac: "02005E10A1B3", product_type: "Plug", product_model: "WLPP1", nickname: "Kettle",
      device_params: { ip: "192.0.2.18", ssid: planted["net.ssid"] },
    },
  ];
  return Buffer.from(JSON.stringify({ user: { email: planted["contact.email"] }, devices }, null, 1));
}

/** A list of another vendor's devices, with the same address and the same network. */
export function otherDeviceList(planted) {
  const device = {
    station_sn: "T8010P0000000000", device_sn: "T8410P0000000000", station_name: "Base", p2p_did: "EXAMPLE-000000-AAAAA",
    wifi_ssid: planted["net.ssid"], wifi_mac: "02:00:5E:10:A1:C4", member: { email: planted["contact.email"] },
  };
  return Buffer.from(JSON.stringify({ data: [device] }));
}

/** What a file input takes: name, type, bytes. */
export const upload = (name, buffer, mimeType = "application/octet-stream") => ({ name, mimeType, buffer });

/** A zip of stored entries `[name, bytes]`. */
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x5a21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** Stored content behind a password, as WinZip's AES (256 bits, AE-2) has it: salt, check, content, proof. */
function sealed(bytes, password) {
  const salt = randomBytes(16);
  const keys = pbkdf2Sync(password, salt, 1000, 66, "sha1");
  const cipher = createCipheriv("aes-256-ecb", keys.subarray(0, 32), null);
  const content = Buffer.from(bytes);
  for (let block = 0; block * 16 < content.length; block += 1) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1);
    const stream = cipher.update(counter);
    for (let idx = 0; idx < 16 && block * 16 + idx < content.length; idx += 1) content[block * 16 + idx] ^= stream[idx];
  }
  const proof = createHmac("sha1", keys.subarray(32, 64)).update(content).digest().subarray(0, 10);
  return Buffer.concat([salt, keys.subarray(64), content, proof]);
}

/** A zip of one entry behind a password. */
export function lockedZip(name, bytes, password) {
  const extra = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0]);
  const packed = sealed(bytes, password);
  const path = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(51, 0);
  common.writeUInt16LE(1, 2);
  common.writeUInt16LE(99, 4);
  common.writeUInt16LE(0x5a21, 8);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(path.length, 22);
  common.writeUInt16LE(extra.length, 24);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path, extra, packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x33\x00", "latin1"), common, Buffer.alloc(14), path, extra]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

/** A file on disk that takes a while to read: lines of device records, `size_bytes` or a little more. */
export function bigFile(size_bytes) {
  const folder = mkdtempSync(join(tmpdir(), "spillcheck-"));
  const path = join(folder, "events.ndjson");
  const record = (idx) =>
    JSON.stringify({
      ts: 1700000000 + idx, mac: "02005E10A1B2", nickname: `Porch ${idx % 97}`, ip: `192.0.2.${idx % 250}`,
      email: `person${idx % 1013}@example.com`, ssid: "invented-wlan", note: "x".repeat(idx % 200),
    });
  const block = Buffer.from(Array.from({ length: 20000 }, (_, idx) => `${record(idx)}\n`).join(""));
  const file = openSync(path, "w");
  for (let written = 0; written < size_bytes; written += block.length) writeSync(file, block);
  closeSync(file);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
